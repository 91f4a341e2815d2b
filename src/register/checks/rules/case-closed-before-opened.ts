import { outOfOrder } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** A case that is closed before it is opened. */
export const caseClosedBeforeOpened: Rule = {
  code: 'case.closed_before_opened',
  severity: 'error',
  fields: ['cases.opened_date', 'cases.closed_date'],
  readings: ['as_written'],
  find: outOfOrder('cases', 'opened_date', 'closed_date'),
};
