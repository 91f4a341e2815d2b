import { latestBirthOfAge } from '../../../shared/calendar.ts';
import { dayColumn, NO_DAY, textColumn } from '../../register.ts';
import { childDays } from '../child-days.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

const ADULT = 18;

/** Aftercare that begins before the young person is 18; it is for 18 to 22. */
export const measureAftercareUnder18: Rule = {
  code: 'measure.aftercare_under_18',
  severity: 'warning',
  fields: ['measures.start_date', 'measures.measure_type', 'children.birth_date'],
  readings: ['as_written'],
  find: rowsWhere('measures', 'start_date', (measures, checked) => {
    const starts = dayColumn(measures, 'start_date');
    const types = textColumn(measures, 'measure_type');
    const birthOf = childDays(checked, 'measures', 'birth_date');
    return (row) => {
      const start = starts[row] ?? NO_DAY;
      return types[row] === 'aftercare' && start !== NO_DAY && birthOf(row) > latestBirthOfAge(start, ADULT);
    };
  }),
};
