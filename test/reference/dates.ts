/** A calendar date as the number of days since 1 January 1970. */
export type Day = number;

/** The day no one lives to see: the end of whatever is still open. */
export const NEVER: Day = Number.POSITIVE_INFINITY;

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of an ISO date (yyyy-mm-dd); an Error when it is none. */
export function dayOf(iso: string): Day {
  const milliseconds = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new Error(`not a date: ${iso}`);
  return milliseconds / MILLISECONDS_A_DAY;
}

/** The ISO date (yyyy-mm-dd) of a day. */
export function isoOf(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The last day of an end date: never when it is empty or written 9999-12-31. */
export function endDayOf(iso: string): Day {
  return iso === '' || iso === '9999-12-31' ? NEVER : dayOf(iso);
}

/** The day of year, month (1-12, or beyond: 0 is last December) and day of the month. */
function dayAt(year: number, month: number, dayOfMonth: number): Day {
  return Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_A_DAY;
}

/** Year, month (1-12) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/**
 * The day so many months earlier: the same day number, or the month's last day when it has none;
 * the last day of a month goes to the last day of the earlier month.
 */
export function monthsBefore(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  const lastOfEarlier = dayAt(year, month - months + 1, 0);
  if (isLastOfMonth(day)) return lastOfEarlier;
  return Math.min(dayAt(year, month - months, dayOfMonth), lastOfEarlier);
}

/** Whether the day is its month's last. */
function isLastOfMonth(day: Day): boolean {
  return partsOf(day + 1).dayOfMonth === 1;
}

/** The last three full calendar months (yyyy-mm): those before the day, or ending on it when it is a month's last. */
export function threeFullMonths(day: Day): string[] {
  const { year, month } = partsOf(day);
  const afterLast = isLastOfMonth(day) ? month + 1 : month;
  return [3, 2, 1].map((back) => isoOf(dayAt(year, afterLast - back, 1)).slice(0, 7));
}

/** Completed years on a day; who is born on 29 February has the birthday on 1 March in common years. */
export function ageOn(day: Day, birth: Day): number {
  const now = partsOf(day);
  const born = partsOf(birth);
  const birthdayPassed =
    now.month > born.month || (now.month === born.month && now.dayOfMonth >= born.dayOfMonth);
  return now.year - born.year - (birthdayPassed ? 0 : 1);
}
