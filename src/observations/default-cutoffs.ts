import { dayColumn, type Register } from '../register/register.ts';
import { type Day, daysOfMonth, partsOf } from '../shared/calendar.ts';

/** The months at whose ends the partnership counted: January, May, September. */
export const CUT_OFF_MONTHS: readonly number[] = [1, 5, 9];

/**
 * The newest `count` cut-off dates of the usual rhythm (31 January, 31 May, 30 September) not after `until`, oldest
 * first; of a delivery without rows the dates that it reports.
 */
export function defaultCutoffs(register: Register, until: Day, count = 9): Day[] {
  const reported = register.tables.get('reported');
  if (!register.tables.has('measures') && reported) {
    return [...new Set(dayColumn(reported, 'date'))].sort((a, b) => a - b);
  }
  const { year } = partsOf(until);
  const years = Array.from({ length: Math.ceil(count / CUT_OFF_MONTHS.length) + 1 }, (_, i) => year - i);
  return years
    .flatMap((y) => CUT_OFF_MONTHS.map((month) => daysOfMonth(y * 12 + month - 1).last))
    .filter((day) => day <= until)
    .sort((a, b) => a - b)
    .slice(-count);
}
