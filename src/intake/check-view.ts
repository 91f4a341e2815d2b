import type { SheetMapping } from '../register/import/mapping.ts';
import type { Place } from '../shared/problem.ts';
import { inOrderOfMove } from './bounds/moves.ts';
import { type DraftCheck, groupKey } from './check-draft.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { lacksPopulation } from './population-of-draft.ts';
import type { CheckedGroup, CheckView } from './views.ts';

/** How many findings of a group pages are given with their words. */
const SHOWN_EXAMPLES = 20;
const SEVERITIES = ['error', 'warning', 'note'] as const;

/** What the checking of a draft found, as pages and commands show it. `mapping` is what its sheets were taken to mean. */
export function checkView(
  state: DraftState,
  { checked, bounds }: DraftCheck,
  mapping: readonly SheetMapping[] = [],
): CheckView {
  const groups = checked.groups.map((group): CheckedGroup => {
    const key = groupKey(group);
    const accepted = state.acceptances.find((each) => groupKey(each) === key && each.count >= group.count);
    const { code, severity, place, count } = group;
    const header = headerAt(place, mapping);
    return {
      key,
      code,
      severity,
      place,
      count,
      examples: group.examples.slice(0, SHOWN_EXAMPLES),
      ...(header === undefined ? {} : { header }),
      bounds: bounds.get(key) ?? [],
      accepted: (accepted as CheckedGroup['accepted']) ?? null,
      acceptable: severity === 'warning' && !lacksPopulation(code),
    };
  });
  const ordered = SEVERITIES.flatMap((severity) =>
    inOrderOfMove(groups.filter((group) => group.severity === severity)),
  );
  const tables = checked.tables.map(({ name, rows }) => ({ name, rows }));
  return { draft: state.id, tables, groups: ordered, publishable: ordered.every(isSettled) };
}

/** What the files call the column of a place, where they call it one thing. */
export function headerAt(
  { table, file, sheet, column }: Place,
  mapping: readonly SheetMapping[],
): string | undefined {
  const own = mapping.filter(
    (each) => (file === undefined || each.file === file) && (sheet === undefined || each.sheet === sheet),
  );
  // Children that have no sheet of their own are read from that of the measures.
  const fields = [`${table}.${column}`, ...(table === 'children' ? [`measures.${column}`] : [])];
  const [headers = []] = fields
    .map((field) =>
      own.flatMap(({ columns }) => Object.keys(columns).filter((header) => columns[header] === field)),
    )
    .filter((found) => found.length > 0);
  return new Set(headers).size === 1 ? headers[0] : undefined;
}

function isSettled({ severity, accepted, acceptable }: CheckedGroup): boolean {
  return severity === 'note' || (acceptable && accepted !== null);
}
