import { dayColumn, NO_DAY } from '../../register.ts';
import { childDays } from '../child-days.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A measure that begins after its child moved away or died. */
export const measureStartsAfterLeft: Rule = {
  code: 'measure.starts_after_left',
  severity: 'warning',
  fields: ['measures.start_date', 'children.left_date'],
  readings: ['as_written', 'left_out'],
  find: rowsWhere('measures', 'start_date', (measures, checked) => {
    const starts = dayColumn(measures, 'start_date');
    const leftOf = childDays(checked, 'measures', 'left_date');
    return (row) => leftOf(row) !== NO_DAY && (starts[row] ?? NO_DAY) > leftOf(row);
  }),
};
