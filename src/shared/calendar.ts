/** A calendar date as whole days since 1 January 1970, without time zone. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day number of a calendar date; month 1-12. Gives NaN for a date that does not exist. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return Number.NaN;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return date.getTime() / MS_PER_DAY;
}

/** Year, month (1-12) and day of month of a day number. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** The day number of an ISO date (`2017-01-31`); NaN when the text is not one. */
export function parseIsoDate(text: string): Day {
  const match = ISO_DATE.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : Number.NaN;
}

/** The ISO text (`2017-01-31`) of a day number. */
export function isoDate(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** Days in a month (28-31); month 1-12. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the day is the last of its month. */
export function isLastOfMonth(day: Day): boolean {
  const { year, month, dayOfMonth } = partsOf(day);
  return dayOfMonth === daysInMonth(year, month);
}

/**
 * The day n months earlier: the same day number or the month's last day; a month's last day goes to the last day
 * of the earlier month (figures.md rule 8: 30 September - 4 months = 31 May).
 */
export function monthsBefore(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  const index = year * 12 + (month - 1) - months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const last = daysInMonth(targetYear, targetMonth);
  return dayOf(targetYear, targetMonth, isLastOfMonth(day) ? last : Math.min(dayOfMonth, last));
}

/**
 * The latest birth date of a person who has completed `years` years on the day. A person born on 29 February
 * completes a year on 1 March in common years (figures.md rule 2).
 */
export function latestBirthOfAge(day: Day, years: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  return dayOf(year - years, month, Math.min(dayOfMonth, daysInMonth(year - years, month)));
}

/** Completed years on the day of a person born on `birth`; negative before birth. */
export function ageOn(day: Day, birth: Day): number {
  const years = partsOf(day).year - partsOf(birth).year;
  return birth <= latestBirthOfAge(day, years) ? years : years - 1;
}

/** A calendar month as year * 12 + month - 1. */
export type Month = number;

/** The month that the day lies in. */
export function monthOf(day: Day): Month {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

/** The ISO text (`2017-01`) of a month number. */
export function isoMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${pad((month % 12) + 1)}`;
}

/** First and last day of a month number. */
export function daysOfMonth(month: Month): { first: Day; last: Day } {
  const year = Math.floor(month / 12);
  const number = (month % 12) + 1;
  return { first: dayOf(year, number, 1), last: dayOf(year, number, daysInMonth(year, number)) };
}

/**
 * The `count` whole calendar months before the day, oldest first; they end on the day when it is the last of its
 * month (figures.md, figure 11).
 */
export function fullMonthsBefore(day: Day, count: number): Month[] {
  const last = isLastOfMonth(day) ? monthOf(day) : monthOf(day) - 1;
  return Array.from({ length: count }, (_, i) => last - count + 1 + i);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
