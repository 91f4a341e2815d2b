import { outOfOrder } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** A next follow-up agreed for a day before this one was held. */
export const followUpNextBeforeHeld: Rule = {
  code: 'follow_up.next_before_held',
  severity: 'warning',
  fields: ['follow_ups.held_date', 'follow_ups.next_agreed_date'],
  readings: ['as_written'],
  find: outOfOrder('follow_ups', 'held_date', 'next_agreed_date'),
};
