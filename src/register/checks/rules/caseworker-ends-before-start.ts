import { outOfOrder } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** A period of a caseworker that ends before it begins. */
export const caseworkerEndsBeforeStart: Rule = {
  code: 'caseworker.ends_before_start',
  severity: 'error',
  fields: ['caseworkers.from_date', 'caseworkers.to_date'],
  readings: ['as_written'],
  find: outOfOrder('caseworkers', 'from_date', 'to_date'),
};
