import type { Severity } from '../../shared/problem.ts';
import type { Manifest } from './manifest.ts';

/** A finding, or a group of them with their number. */
export interface Countable {
  readonly code: string;
  readonly severity: Severity;
  readonly count?: number;
}

/** How many findings there are of each code and severity, sorted by code. */
export function countFindings(findings: readonly Countable[]): Manifest['findings'] {
  const groups = Map.groupBy(findings, ({ code, severity }) => `${code} ${severity}`);
  return [...groups.values()]
    .flatMap((group) =>
      group.slice(0, 1).map(({ code, severity }) => ({
        code,
        severity,
        count: group.reduce((sum, { count = 1 }) => sum + count, 0),
      })),
    )
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.severity < b.severity ? -1 : 1));
}
