import { outOfOrder } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** A measure that ends before it begins. */
export const measureEndsBeforeStart: Rule = {
  code: 'measure.ends_before_start',
  severity: 'error',
  fields: ['measures.start_date', 'measures.end_date'],
  readings: ['left_out', 'swapped', 'ongoing', 'ended_at_18'],
  find: outOfOrder('measures', 'start_date', 'end_date'),
};
