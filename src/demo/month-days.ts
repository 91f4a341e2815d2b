import { type Day, daysOfMonth, type Month } from '../shared/calendar.ts';

/** A stretch of months with their days looked up once: far faster than asking the calendar for each measure. */
export interface MonthDays {
  readonly count: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** The place in the stretch of the month of a day that lies in it. */
  readonly placeOf: (day: Day) => number;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The days of the months from the first to the last one. */
export function monthDays(from: Month, to: Month): MonthDays {
  const months = Array.from({ length: to - from + 1 }, (_, place) => daysOfMonth(from + place));
  const first = Int32Array.from(months, (month) => month.first);
  const last = Int32Array.from(months, (month) => month.last);
  const firstDay = first[0] ?? 0;
  const places = months.flatMap((month, place) =>
    new Array<number>(month.last - month.first + 1).fill(place),
  );
  return {
    count: months.length,
    firstDay,
    lastDay: firstDay + places.length - 1,
    placeOf: (day) => places[day - firstDay] ?? -1,
    first,
    last,
  };
}
