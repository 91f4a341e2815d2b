import { parseAccount } from '../account.ts';
import { textColumn } from '../register.ts';
import type { Findings } from './findings.ts';
import type { ReadTable } from './read-table.ts';

/** Running costs keep the recorded kind; every other operating form decides it. */
const RUNNING = 1;
const STATE_REFUND = 2;

/**
 * Gives every entry its `function` (`5.28.21`), `grouping` (`017`) and `kind` in normal form: what an account itself
 * carries decides over the other columns.
 */
export function fillAccounts(entries: ReadTable, findings: Findings): void {
  const accounts = textColumn(entries, 'account');
  const functions = new Array<string | null>(entries.rows).fill(null);
  const groupings = [...textColumn(entries, 'grouping')];
  const kinds = [...textColumn(entries, 'kind')];
  for (let row = 0; row < entries.rows; row++) {
    const account = parseAccount(accounts[row] ?? '');
    if (!account) continue;
    functions[row] = account.function;
    const grouping = groupings[row] ?? null;
    if (account.grouping !== null && grouping !== null && account.grouping !== grouping)
      findings.warning('account.grouping_disagrees', entries.placeOf(row, 'grouping'), {
        grouping,
        account: accounts[row] ?? '',
      });
    groupings[row] = account.grouping ?? grouping;
    if (account.operation === RUNNING && kinds[row] === 'state_refund')
      findings.warning('account.kind_disagrees', entries.placeOf(row, 'kind'), {
        account: accounts[row] ?? '',
      });
    kinds[row] = kindOf(account.operation, kinds[row] ?? 'expenditure');
  }
  entries.columns.set('function', { type: 'text', values: functions });
  entries.columns.set('grouping', { type: 'text', values: groupings });
  entries.columns.set('kind', { type: 'text', values: kinds });
}

function kindOf(operation: number | null, recorded: string): string {
  if (operation === null) return recorded;
  if (operation === STATE_REFUND) return 'state_refund';
  if (operation !== RUNNING) return 'outside';
  return recorded === 'state_refund' ? 'expenditure' : recorded;
}
