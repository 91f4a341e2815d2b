import { dayColumn, NO_DAY } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A measure that was granted after it began. Urgent help is; many of them point to wrong days. */
export const measureGrantedAfterStart: Rule = {
  code: 'measure.granted_after_start',
  severity: 'note',
  fields: ['measures.granted_date', 'measures.start_date'],
  readings: ['as_written'],
  find: rowsWhere('measures', 'granted_date', (measures) => {
    const starts = dayColumn(measures, 'start_date');
    const granted = dayColumn(measures, 'granted_date');
    return (row) => starts[row] !== NO_DAY && (granted[row] ?? NO_DAY) > (starts[row] ?? NO_DAY);
  }),
};
