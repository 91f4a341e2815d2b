import { textColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** Help to children and young people with special needs. */
const FIELD = /^5\.28\.2[0-9]$/;
/** Added costs of disability, the central refund of dear cases, and the administration of the field. */
const OTHERS: ReadonlySet<string> = new Set(['5.57.72', '5.22.07', '6.45.51', '6.45.58']);

/** An entry on a function that no figure about children and young people uses. */
export const accountOtherField: Rule = {
  code: 'account.other_field',
  severity: 'note',
  fields: ['ledger.account'],
  readings: ['as_written'],
  find: rowsWhere('ledger', 'account', (ledger) => {
    const functions = textColumn(ledger, 'function');
    return (row) => {
      const name = functions[row] ?? null;
      return name !== null && !FIELD.test(name) && !OTHERS.has(name);
    };
  }),
};
