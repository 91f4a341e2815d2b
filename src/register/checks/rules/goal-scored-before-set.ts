import { outOfOrder } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** A goal that is scored before it was set. */
export const goalScoredBeforeSet: Rule = {
  code: 'goal.scored_before_set',
  severity: 'warning',
  fields: ['goals.set_date', 'goals.scored_date'],
  readings: ['as_written'],
  find: outOfOrder('goals', 'set_date', 'scored_date'),
};
