import type { Rule } from '../rule.ts';

/** A state refund on an account of running costs; the account is used. Found while the cells are read. */
export const accountKindDisagrees: Rule = {
  code: 'account.kind_disagrees',
  severity: 'warning',
  fields: ['ledger.account', 'ledger.kind', 'budget.account', 'budget.kind'],
  readings: ['as_written'],
};
