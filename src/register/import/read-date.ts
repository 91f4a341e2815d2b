import { type Day, dayOf } from '../../shared/calendar.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/;
const DANISH = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?: 00:00(?::00)?)?$/;
const EARLIEST_YEAR = 1850;
const LATEST_YEAR = 2199;
/** The year of dates that mean no end. */
const OPEN_YEAR = 9999;

/** A date as it was written, not yet looked up in the calendar. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** The parts of a date written as ISO, dd-mm-yyyy, dd.mm.yyyy or dd/mm/yyyy; undefined for any other text. */
export function writtenDate(text: string): WrittenDate | undefined {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), dayOfMonth: Number(iso[3]) };
  const danish = DANISH.exec(text);
  return danish
    ? { year: Number(danish[4]), month: Number(danish[3]), dayOfMonth: Number(danish[1]) }
    : undefined;
}

/** The day that a text names; undefined when it is no date, or one that does not exist or lies outside 1850-2199. */
export function readDay(text: string): Day | undefined {
  const date = writtenDate(text);
  if (!date || date.year < EARLIEST_YEAR || date.year > LATEST_YEAR) return undefined;
  const day = dayOf(date.year, date.month, date.dayOfMonth);
  return Number.isNaN(day) ? undefined : day;
}

/** Whether the text is 31 December 9999, written as the end of what has no end. */
export function isOpenEnd(text: string): boolean {
  const date = writtenDate(text);
  return date?.year === OPEN_YEAR && date.month === 12 && date.dayOfMonth === 31;
}
