import { type Day, dayOf, daysOfMonth, isoDate, partsOf } from '../../shared/calendar.ts';

/** The cut-offs of a year in each rhythm that municipalities count in. */
const RHYTHMS: readonly ((year: number) => readonly Day[])[] = [
  (year) => [dayOf(year, 1, 1)],
  (year) => [1, 5, 9].map((month) => daysOfMonth(year * 12 + month - 1).last),
  (year) => [dayOf(year, 1, 1), dayOf(year, 7, 1)],
  (year) => [1, 4, 7, 10].map((month) => dayOf(year, month, 1)),
];
const YEARLY = (year: number) => [dayOf(year, 1, 1)];
const FIRST_COLUMNS = 3;

/**
 * The dates of the grid, oldest first, and the next of their rhythm: every date typed in, filled up to three; without
 * any, the three latest that a delivery was counted at, else 1 January of the three latest years.
 */
export function entryDates(about: {
  readonly typed: readonly Day[];
  readonly counted: readonly Day[];
  readonly today: Day;
}): { readonly dates: readonly string[]; readonly next: string } {
  const { typed, counted, today } = about;
  const known = ascending(typed.length > 0 ? typed : counted.toSorted((a, b) => a - b).slice(-FIRST_COLUMNS));
  const latest = known.at(-1) ?? today;
  const rhythm =
    RHYTHMS.find((days) => known.every((day) => days(partsOf(day).year).includes(day))) ?? YEARLY;
  const { year } = partsOf(latest);
  const around = ascending([-3, -2, -1, 0, 1].flatMap((years) => rhythm(year + years)));
  const earlier = around.filter((day) => day <= latest && !known.includes(day));
  const missing = Math.max(0, FIRST_COLUMNS - known.length);
  const dates = ascending([...known, ...(missing > 0 ? earlier.slice(-missing) : [])]);
  const next = around.find((day) => day > (dates.at(-1) ?? latest)) ?? latest;
  return { dates: dates.map(isoDate), next: isoDate(next) };
}

function ascending(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort((a, b) => a - b);
}
