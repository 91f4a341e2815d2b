import type { Rule } from '../rule.ts';

/** A grouping that is not up to three digits. Found while the cells are read. */
export const groupingUnreadable: Rule = {
  code: 'grouping.unreadable',
  severity: 'error',
  fields: ['ledger.grouping', 'budget.grouping'],
  readings: ['as_written'],
};
