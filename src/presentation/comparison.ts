import type { ProtectedCell, ShownCell } from '../disclosure/protected-cell.ts';
import { exactValue } from '../observations/value.ts';
import { type Day, monthsBefore } from '../shared/calendar.ts';
import { type Change, changeOfRates, changeOfShares, describedChange } from '../statistics/change.ts';

/** What can be said of a change; also when one of the numbers may not be seen or is not there. */
export type ChangeCode = Change | 'hidden' | 'missing' | 'first';

/** The date a cut-off is compared with: the same day a year before, else the cut-off before it; undefined for the first. */
export function comparedWith(cutoffs: readonly Day[], date: Day): Day | undefined {
  const yearBefore = monthsBefore(date, 12);
  if (cutoffs.includes(yearBefore)) return yearBefore;
  return cutoffs.filter((cutoff) => cutoff < date).at(-1);
}

/** The change between two cells of one figure. */
export function changeBetween(before: ProtectedCell | undefined, now: ProtectedCell | undefined): ChangeCode {
  const cells = [before, now];
  if (cells.some((cell) => cell?.state === 'hidden')) return 'hidden';
  if (before?.state !== 'shown' || now?.state !== 'shown') return 'missing';
  return changeOfShown(before, now);
}

function changeOfShown(before: ShownCell, now: ShownCell): ChangeCode {
  if (now.unit === 'per_1000') return changeOfRates(proportion(before), proportion(now));
  if (now.unit === 'percent') return changeOfShares(proportion(before), proportion(now));
  const values = [exactValue(before), exactValue(now)] as const;
  return values[0] && values[1] ? describedChange(values[0], values[1]) : 'missing';
}

function proportion({ numerator, denominator }: ShownCell) {
  return { count: numerator, of: denominator ?? 0 };
}
