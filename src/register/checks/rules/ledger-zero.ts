import { numberColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** An entry of no money. */
export const ledgerZero: Rule = {
  code: 'ledger.zero',
  severity: 'note',
  fields: ['ledger.amount'],
  readings: ['as_written'],
  find: rowsWhere('ledger', 'amount', (ledger) => {
    const amounts = numberColumn(ledger, 'amount');
    return (row) => amounts[row] === 0;
  }),
};
