import { type Day, dayOf } from '../../shared/calendar.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/;
const DANISH = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?: 00:00(?::00)?)?$/;
/** As people write: `13/9-21`, `13/9 2021`, `3.5. 2013`; and with two digits of the year, `01-03-24`. */
const BY_HAND = /^(\d{1,2})([-./])(\d{1,2})(?:\2|\.? ?[- ] ?)(\d{4}|\d{2})$/;
/** `1. marts 2024`, `den 1. mar. 24`. */
const IN_WORDS = /^(?:den )?(\d{1,2})\.? ?([a-zæøå]{3,9})\.? ?,? ?(\d{4}|\d{2})$/i;
const MONTHS: readonly RegExp[] = [
  /^jan(?:uar)?$/,
  /^feb(?:r|ruar)?$/,
  /^mar(?:ts)?$/,
  /^apr(?:il)?$/,
  /^maj$/,
  /^juni?$/,
  /^juli?$/,
  /^aug(?:ust)?$/,
  /^sept?(?:ember)?$/,
  /^okt(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^dec(?:ember)?$/,
];
const SHORT_YEAR = /\D\d{2}$/;
/** Years of two digits up to this are of the 2000s, those after it of the 1900s. */
const LAST_OF_2000S = 49;
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

/** The parts of a date written as ISO, dd-mm-yyyy, dd.mm.yyyy or dd/mm/yyyy, or as people write by hand or in Danish words; undefined for any other text. */
export function writtenDate(text: string): WrittenDate | undefined {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), dayOfMonth: Number(iso[3]) };
  const danish = DANISH.exec(text);
  if (danish) return { year: Number(danish[4]), month: Number(danish[3]), dayOfMonth: Number(danish[1]) };
  const byHand = BY_HAND.exec(text);
  if (byHand) return { year: yearOf(byHand[4]), month: Number(byHand[3]), dayOfMonth: Number(byHand[1]) };
  const inWords = IN_WORDS.exec(text);
  const month = inWords ? MONTHS.findIndex((name) => name.test((inWords[2] ?? '').toLowerCase())) + 1 : 0;
  return month > 0 ? { year: yearOf(inWords?.[3]), month, dayOfMonth: Number(inWords?.[1]) } : undefined;
}

/** Whether a date is written with a year of two digits; the text need not be a date that exists. */
export function hasShortYear(text: string): boolean {
  return SHORT_YEAR.test(text) && !ISO.test(text) && writtenDate(text) !== undefined;
}

function yearOf(written = ''): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year <= LAST_OF_2000S ? 2000 + year : 1900 + year;
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
