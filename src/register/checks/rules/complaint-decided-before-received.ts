import { outOfOrder } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** A complaint that is decided before it came. */
export const complaintDecidedBeforeReceived: Rule = {
  code: 'complaint.decided_before_received',
  severity: 'error',
  fields: ['complaints.received_date', 'complaints.decided_date'],
  readings: ['as_written'],
  find: outOfOrder('complaints', 'received_date', 'decided_date'),
};
