import { type Day, monthsBefore } from '../shared/calendar.ts';

/** The date a cut-off is compared with: the same day a year before, else the cut-off before it; undefined for the first. */
export function comparedWith(cutoffs: readonly Day[], date: Day): Day | undefined {
  const yearBefore = monthsBefore(date, 12);
  if (cutoffs.includes(yearBefore)) return yearBefore;
  return cutoffs.filter((cutoff) => cutoff < date).at(-1);
}
