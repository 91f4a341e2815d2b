import type { Severity } from '../../../shared/problem.ts';

const SIGNS: Readonly<Record<Severity, string>> = { error: '×', warning: '!', note: 'i' };

/** Beside a count of zero nothing may look like something wrong. */
const NONE = '–';

/** A sign beside the word for a severity, never in its place. */
export function SeveritySign({
  severity,
  none = false,
}: {
  readonly severity: Severity;
  readonly none?: boolean;
}) {
  return (
    <span aria-hidden="true" className={`severity severity-${none ? 'none' : severity}`}>
      {none ? NONE : SIGNS[severity]}
    </span>
  );
}
