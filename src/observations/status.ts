import type { Status } from './observation.ts';

/** The status of numbers that are calculated or added up: not reported before no denominator before provisional. */
export function statusOf(parts: {
  readonly notReported: boolean;
  readonly hasDenominator: boolean;
  readonly denominator: number | undefined;
  readonly isBreak?: boolean;
  readonly provisional?: boolean;
}): Status {
  if (parts.notReported) return 'not_reported';
  if (parts.hasDenominator && (parts.denominator === undefined || parts.denominator <= 0))
    return 'no_denominator';
  if (parts.isBreak) return 'break';
  return parts.provisional ? 'provisional' : 'ok';
}
