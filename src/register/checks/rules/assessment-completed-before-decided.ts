import { outOfOrder } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** An assessment that is completed before it was decided on. */
export const assessmentCompletedBeforeDecided: Rule = {
  code: 'assessment.completed_before_decided',
  severity: 'error',
  fields: ['assessments.decided_date', 'assessments.completed_date'],
  readings: ['as_written'],
  find: outOfOrder('assessments', 'decided_date', 'completed_date'),
};
