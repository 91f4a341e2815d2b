import { outOfOrder } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** An assessment decided on before anyone became aware of the child. */
export const assessmentDecidedBeforeAware: Rule = {
  code: 'assessment.decided_before_aware',
  severity: 'warning',
  fields: ['assessments.aware_date', 'assessments.decided_date'],
  readings: ['as_written'],
  find: outOfOrder('assessments', 'aware_date', 'decided_date'),
};
