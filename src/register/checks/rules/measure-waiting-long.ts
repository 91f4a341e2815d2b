import { dayColumn, NO_DAY } from '../../register.ts';
import { lastDay } from '../last-day.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** Days. */
const YEAR = 366;

/** A measure granted more than a year ago that has not begun: likely it did, or was dropped. */
export const measureWaitingLong: Rule = {
  code: 'measure.waiting_long',
  severity: 'warning',
  fields: ['measures.granted_date', 'measures.start_date'],
  readings: ['as_written', 'ongoing', 'left_out'],
  find: rowsWhere('measures', 'granted_date', (measures, checked) => {
    const today = lastDay(checked);
    if (today === undefined) return undefined;
    const starts = dayColumn(measures, 'start_date');
    const granted = dayColumn(measures, 'granted_date');
    return (row) => {
      const day = granted[row] ?? NO_DAY;
      return starts[row] === NO_DAY && day !== NO_DAY && day < today - YEAR;
    };
  }),
};
