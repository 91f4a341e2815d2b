import type { Manifest } from '../register/deliveries/manifest.ts';

/** A kind of warning that nobody has answered for all its findings. */
export interface UnansweredWarning {
  readonly code: string;
  readonly count: number;
}

/**
 * The warnings of a delivery that were not accepted with a reason when it was taken in. None for a delivery that was not
 * taken in by that way, which asks of each.
 */
export function unansweredWarnings({ findings, intake }: Manifest): UnansweredWarning[] {
  if (!intake) return [];
  const answered = (code: string) =>
    intake.acceptances
      .filter((acceptance) => acceptance.code === code)
      .reduce((sum, { count }) => sum + count, 0);
  return findings
    .filter(({ severity, code, count }) => severity === 'warning' && answered(code) < count)
    .map(({ code, count }) => ({ code, count }));
}
