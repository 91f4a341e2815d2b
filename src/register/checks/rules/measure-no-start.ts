import { dayColumn, NO_DAY } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A measure that neither began nor waits to. */
export const measureNoStart: Rule = {
  code: 'measure.no_start',
  severity: 'error',
  fields: ['measures.start_date', 'measures.granted_date'],
  readings: ['left_out', 'ongoing', 'waiting'],
  find: rowsWhere('measures', 'start_date', (measures) => {
    const starts = dayColumn(measures, 'start_date');
    const granted = dayColumn(measures, 'granted_date');
    const isUnreadable = (row: number) =>
      measures.isUnreadable(row, 'start_date') || measures.isUnreadable(row, 'granted_date');
    return (row) => starts[row] === NO_DAY && granted[row] === NO_DAY && !isUnreadable(row);
  }),
};
