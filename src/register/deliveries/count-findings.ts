import type { Finding } from '../../shared/problem.ts';
import type { Manifest } from './manifest.ts';

/** How many findings there are of each code and severity, sorted by code. */
export function countFindings(findings: readonly Finding[]): Manifest['findings'] {
  const groups = Map.groupBy(findings, ({ code, severity }) => `${code} ${severity}`);
  return [...groups.values()]
    .flatMap((group) => group.slice(0, 1).map((first) => ({ ...pick(first), count: group.length })))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.severity < b.severity ? -1 : 1));
}

function pick({ code, severity }: Finding): Pick<Finding, 'code' | 'severity'> {
  return { code, severity };
}
