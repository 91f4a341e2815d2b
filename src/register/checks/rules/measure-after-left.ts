import { dayColumn, NO_DAY } from '../../register.ts';
import { childDays } from '../child-days.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A measure that goes on after its child moved away or died. */
export const measureAfterLeft: Rule = {
  code: 'measure.after_left',
  severity: 'warning',
  fields: ['measures.end_date', 'children.left_date'],
  readings: ['as_written'],
  find: rowsWhere('measures', 'end_date', (measures, checked) => {
    const starts = dayColumn(measures, 'start_date');
    const ends = dayColumn(measures, 'end_date');
    const leftOf = childDays(checked, 'measures', 'left_date');
    return (row) => {
      const left = leftOf(row);
      const start = starts[row] ?? NO_DAY;
      const end = ends[row] ?? NO_DAY;
      return left !== NO_DAY && start !== NO_DAY && start <= left && (end === NO_DAY || end > left);
    };
  }),
};
