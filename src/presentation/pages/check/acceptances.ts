import type { Acceptance, CheckedGroup, CheckView } from '../../../intake/views.ts';
import type { Place } from '../../../shared/problem.ts';

/**
 * What a check found, with the acceptances that hold now: accepting does not change what is found, so the rows need not
 * be gone through again. An acceptance holds for as many as it was given for; more of them ask again.
 */
export function withAcceptances(view: CheckView, acceptances: readonly Acceptance[]): CheckView {
  const groups = view.groups.map((group) => ({ ...group, accepted: acceptanceOf(group, acceptances) }));
  return { ...view, groups, publishable: groups.every(isSettled) };
}

/** Whether a group stops nothing: a note, or a warning that has been answered for. */
export function isSettled({ severity, accepted, acceptable }: CheckedGroup): boolean {
  return severity === 'note' || (acceptable && accepted !== null);
}

function acceptanceOf(
  { code, place, count, severity }: CheckedGroup,
  acceptances: readonly Acceptance[],
): Acceptance | null {
  if (severity !== 'warning') return null;
  const found = acceptances.find((a) => a.code === code && isSamePlace(a.place, place));
  return found && found.count >= count ? found : null;
}

/** Whether two places are the same table, file, sheet and column. */
function isSamePlace(a: Place, b: Place): boolean {
  return a.table === b.table && a.file === b.file && a.sheet === b.sheet && a.column === b.column;
}
