import type { Month } from '../../shared/calendar.ts';

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})[-./](\d{4})$/;

/** A calendar month written yyyy-mm or mm-yyyy; undefined when it is none. */
export function readMonth(text: string): Month | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const year = Number(yearFirst?.[1] ?? monthFirst?.[2]);
  const month = Number(yearFirst?.[2] ?? monthFirst?.[1]);
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 ? year * 12 + month - 1 : undefined;
}
