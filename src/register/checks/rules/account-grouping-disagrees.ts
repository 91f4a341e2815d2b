import type { Rule } from '../rule.ts';

/** A grouping other than the one in the account beside it, which is used. Found while the cells are read. */
export const accountGroupingDisagrees: Rule = {
  code: 'account.grouping_disagrees',
  severity: 'warning',
  fields: ['ledger.account', 'ledger.grouping', 'budget.account', 'budget.grouping'],
  readings: ['as_written'],
};
