import { inOrderOfMove } from './bounds/moves.ts';
import { type DraftCheck, groupKey } from './check-draft.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { lacksPopulation } from './population-of-draft.ts';
import type { CheckedGroup, CheckView } from './views.ts';

/** How many findings of a group pages are given with their words. */
const SHOWN_EXAMPLES = 20;
const SEVERITIES = ['error', 'warning', 'note'] as const;

/** What the checking of a draft found, as pages and commands show it. */
export function checkView(state: DraftState, { checked, bounds }: DraftCheck): CheckView {
  const groups = checked.groups.map((group): CheckedGroup => {
    const key = groupKey(group);
    const accepted = state.acceptances.find((each) => groupKey(each) === key && each.count >= group.count);
    const { code, severity, place, count } = group;
    return {
      key,
      code,
      severity,
      place,
      count,
      examples: group.examples.slice(0, SHOWN_EXAMPLES),
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

function isSettled({ severity, accepted, acceptable }: CheckedGroup): boolean {
  return severity === 'note' || (acceptable && accepted !== null);
}
