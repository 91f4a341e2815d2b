import type { Bilingual } from '../../catalogue/definition.ts';
import { type Day, daysOfMonth, fullMonthsBefore, type Month, monthsBefore } from '../../shared/calendar.ts';
import { dateInWords } from './say.ts';

/** A period of whole days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The months ending on a day: after the day minus the months, up to and including the day (figures.md rule 8). */
export function monthsEndingOn(day: Day, months: number): Period {
  return { from: monthsBefore(day, months) + 1, to: day };
}

/** The whole calendar months before a day, oldest first, and their first and last day. */
export function wholeMonthsBefore(day: Day, count: number): Period & { readonly months: readonly Month[] } {
  const months = fullMonthsBefore(day, count);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`no months before day ${day}`);
  return { months, from: daysOfMonth(first).first, to: daysOfMonth(last).last };
}

/** Whether the day lies in the period. */
export function isWithin(day: Day, { from, to }: Period): boolean {
  return day >= from && day <= to;
}

/** First and last day in prose. */
export function periodInWords({ from, to }: Period): { from: Bilingual; to: Bilingual } {
  return { from: dateInWords(from), to: dateInWords(to) };
}
