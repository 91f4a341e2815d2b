import type { Severity } from '../../../shared/problem.ts';

const SIGNS: Readonly<Record<Severity, string>> = { error: '×', warning: '!', note: 'i' };

/** A sign beside the word for a severity, never in its place. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  return (
    <span aria-hidden="true" className={`severity severity-${severity}`}>
      {SIGNS[severity]}
    </span>
  );
}
