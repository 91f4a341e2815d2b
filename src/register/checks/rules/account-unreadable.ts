import type { Rule } from '../rule.ts';

/** An account in none of the forms of the chart of accounts. Found while the cells are read. */
export const accountUnreadable: Rule = {
  code: 'account.unreadable',
  severity: 'error',
  fields: ['ledger.account', 'budget.account'],
  readings: ['as_written'],
};
