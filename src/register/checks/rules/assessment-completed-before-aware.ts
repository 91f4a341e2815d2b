import { dayColumn, NO_DAY } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** An assessment that is completed before anyone became aware of the child. */
export const assessmentCompletedBeforeAware: Rule = {
  code: 'assessment.completed_before_aware',
  severity: 'warning',
  fields: ['assessments.aware_date', 'assessments.completed_date'],
  readings: ['as_written'],
  find: rowsWhere('assessments', 'completed_date', (assessments) => {
    const aware = dayColumn(assessments, 'aware_date');
    const decided = dayColumn(assessments, 'decided_date');
    const completed = dayColumn(assessments, 'completed_date');
    return (row) => {
      const end = completed[row] ?? NO_DAY;
      const isDecidedLater = (decided[row] ?? NO_DAY) > end;
      return end !== NO_DAY && end < (aware[row] ?? NO_DAY) && !isDecidedLater;
    };
  }),
};
