import type { Accounts } from '../../../catalogue/definition.ts';
import type { Context } from '../context.ts';
import type { Family } from '../family.ts';
import type { Cell, Reading, Stage } from '../plan.ts';

/**
 * Net operating expenditure in the whole months before a cut-off, in øre: a ratio of sums (figure 11) or a sum. A month
 * without any entry at all was not handed in.
 */
export function amounts(context: Context): Family {
  const byMonths = new Map<number, Map<string, Accounts>>();
  const cellOf = (months: number, accounts: Accounts): Cell => {
    const known = byMonths.get(months) ?? new Map<string, Accounts>();
    byMonths.set(months, known);
    const key = accounts.join(',');
    const column = [...known].find(([, a]) => a.join(',') === key)?.[0] ?? `a${known.size}`;
    known.set(column, accounts);
    context.timeline.wholeMonths(months);
    return { stage: `spent_${months}`, column };
  };
  return {
    read: ({ rule }): Reading => {
      if (rule.kind !== 'ratio_of_amounts' && rule.kind !== 'amount')
        throw new Error(`not an amount: ${rule.kind}`);
      return {
        numerator: [cellOf(rule.months, rule.amount)],
        denominator: rule.kind === 'amount' ? 'none' : [cellOf(rule.months, rule.per)],
        months: { cell: { stage: `spent_${rule.months}`, column: 'months' }, needed: rule.months },
        needs: ['ledger'],
        splits: new Map(),
      };
    },
    stages: () => [...byMonths].map(([months, columns]) => stageOf(months, columns)),
  };
}

function stageOf(months: number, columns: ReadonlyMap<string, Accounts>): Stage {
  const sums = [...columns].map(
    ([column, accounts]) =>
      `CAST(sum(CASE WHEN ${accounts.map(isAccount).join(' OR ')} THEN s.net ELSE 0 END) AS DOUBLE PRECISION) AS ${column}`,
  );
  return {
    name: `spent_${months}`,
    sql: `
      SELECT s.mun, c.k, 0 AS band, CAST(count(DISTINCT s.month) AS DOUBLE PRECISION) AS months, ${sums.join(', ')}
      FROM spent AS s JOIN cut_month AS c ON c.month = s.month AND c.months = ${months}
      GROUP BY s.mun, c.k`,
    output: { numbers: ['months', ...columns.keys()], split: false },
  };
}

function isAccount(account: string): string {
  const [code, grouping] = account.split('/');
  return grouping ? `(s.function = '${code}' AND s.grouping_code = '${grouping}')` : `s.function = '${code}'`;
}
