import { type Month, partsOf } from '../../shared/calendar.ts';
import { hasShortYear, readDay } from './read-date.ts';

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})[-./](\d{4})$/;

/** A calendar month written yyyy-mm or mm-yyyy, or as its first day (as Excel makes of it); undefined when it is none. */
export function readMonth(text: string): Month | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const year = Number(yearFirst?.[1] ?? monthFirst?.[2]);
  const month = Number(yearFirst?.[2] ?? monthFirst?.[1]);
  if (year >= 1900 && year <= 2199 && month >= 1 && month <= 12) return year * 12 + month - 1;
  return monthOfFirstDay(text);
}

function monthOfFirstDay(text: string): Month | undefined {
  const day = readDay(text);
  if (day === undefined || hasShortYear(text)) return undefined;
  const first = partsOf(day);
  return first.dayOfMonth === 1 ? first.year * 12 + first.month - 1 : undefined;
}
