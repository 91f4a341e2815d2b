import { dayColumn, NO_DAY } from '../../register.ts';
import { childDays } from '../child-days.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A measure that begins before its child is born; the days before the birth count nowhere. */
export const measureBeforeBirth: Rule = {
  code: 'measure.before_birth',
  severity: 'warning',
  fields: ['measures.start_date', 'children.birth_date'],
  readings: ['as_written', 'left_out'],
  find: rowsWhere('measures', 'start_date', (measures, checked) => {
    const starts = dayColumn(measures, 'start_date');
    const birthOf = childDays(checked, 'measures', 'birth_date');
    return (row) => {
      const start = starts[row] ?? NO_DAY;
      return start !== NO_DAY && start < birthOf(row);
    };
  }),
};
