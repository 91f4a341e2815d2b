import { type Day, daysOfMonth, partsOf } from '../shared/calendar.ts';
import { CUT_OFF_MONTHS } from './default-cutoffs.ts';

/** The first cut-off date of the usual rhythm (31 January, 31 May, 30 September) after a day. */
export function nextCutoff(after: Day): Day {
  return cutoffsAround(after).find((day) => day > after) ?? after;
}

/** The last cut-off date of the usual rhythm not after a day. */
export function latestCutoff(until: Day): Day {
  return cutoffsAround(until).findLast((day) => day <= until) ?? until;
}

/** The cut-off dates of the day's year and of the years beside it, oldest first. */
function cutoffsAround(day: Day): Day[] {
  const { year } = partsOf(day);
  return [year - 1, year, year + 1].flatMap((y) =>
    CUT_OFF_MONTHS.map((month) => daysOfMonth(y * 12 + month - 1).last),
  );
}
