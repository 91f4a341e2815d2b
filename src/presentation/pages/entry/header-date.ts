import { dayOf, isoDate } from '../../../shared/calendar.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'januar', 'january'],
  ['feb', 'februar', 'february'],
  ['mar', 'mrt', 'marts', 'march'],
  ['apr', 'april'],
  ['maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];
const NAMES = MONTHS.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const NUMERIC = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00.*)?$/;
const NAMED = new RegExp(`^(?:(\\d{1,2})\\.?[ -]?)?(${NAMES})\\.?[ -]*(?:'|’)?(\\d{4}|\\d{2})$`);
const YEAR = /^(19[5-9]\d|20\d{2})$/;
/** Two digits below this are this century. */
const CENTURY = 70;
const LEAD = /^(?:opgjort )?(?:pr\.?|den|d\.)\s+/;

/** A date at the top of a pasted table: with a day, or a month or a year that stands for one. */
export interface HeaderDate {
  readonly iso: string;
  /** How it was written: the day of a month is not known where only the month stands. */
  readonly said: 'day' | 'month' | 'year';
}

/**
 * The date that a header names in any of the usual forms: `1.1.17`, `01-01-2017`, `2017-01-01`, `1. januar 2017`,
 * `jan. 2017`, `Jan 17`, `2017`. A month is its first day, a year its 1 January. Undefined when it is no date.
 */
export function headerDate(text: string): HeaderDate | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(LEAD, '');
  const iso = ISO.exec(plain);
  if (iso) return dated('day', Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(plain);
  if (numeric) return dated('day', yearOf(numeric[4] ?? ''), Number(numeric[3]), Number(numeric[1]));
  const named = NAMED.exec(plain);
  if (named) {
    const month = MONTHS.findIndex((names) => names.includes(named[2] ?? '')) + 1;
    const said = named[1] === undefined ? 'month' : 'day';
    return dated(said, yearOf(named[3] ?? ''), month, Number(named[1] ?? 1));
  }
  return YEAR.test(plain) ? dated('year', Number(plain), 1, 1) : undefined;
}

function dated(said: HeaderDate['said'], year: number, month: number, day: number): HeaderDate | undefined {
  const found = dayOf(year, month, day);
  return Number.isNaN(found) ? undefined : { iso: isoDate(found), said };
}

function yearOf(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < CENTURY ? 2000 + year : 1900 + year;
}
