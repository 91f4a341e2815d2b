import { problem, UserProblem } from '../shared/problem.ts';
import { type DraftCheck, type GroupName, groupKey } from './check-draft.ts';
import type { DraftState } from './drafts/draft-state.ts';
import { lacksPopulation } from './population-of-draft.ts';

/** The draft with a kind of warning answered for. A UserProblem without a reason; what is no warning is left alone. */
export function acceptGroup(
  state: DraftState,
  { checked }: DraftCheck,
  name: GroupName,
  act: { readonly reason: string; readonly by: string; readonly at: string },
): DraftState {
  if (act.reason.trim() === '') throw new UserProblem([problem('draft.no_reason')]);
  const key = groupKey(name);
  const group = checked.groups.find((each) => groupKey(each) === key && isAnswerable(each));
  if (!group) return state;
  const { row, ...place } = group.place;
  const acceptance = { code: group.code, place, count: group.count, ...act };
  return {
    ...withdrawGroup(state, name),
    acceptances: [...withdrawGroup(state, name).acceptances, acceptance],
  };
}

function isAnswerable({ severity, code }: DraftCheck['checked']['groups'][number]): boolean {
  return severity === 'warning' && !lacksPopulation(code);
}

/** The draft with a kind of warning no longer answered for. */
export function withdrawGroup(state: DraftState, name: GroupName): DraftState {
  const key = groupKey(name);
  return { ...state, acceptances: state.acceptances.filter((each) => groupKey(each) !== key) };
}
