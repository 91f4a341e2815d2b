import { numberColumn, type Table, textColumn } from '../../register/register.ts';
import { randomFor } from '../lives/random.ts';
import type { MunicipalityPlan } from '../simulated-register.ts';
import { buildTable, type Row } from './build-table.ts';

const THOUSAND_KRONER = 100_000;
/** How far a year's budget for an account lies from what was spent, at the lowest and the highest. */
const BUDGET_OF_SPENT = [0.9, 1.06] as const;

/** The budget: each account's year, a little off what the ledger came to, in twelve equal months. */
export function budgetTable(plan: MunicipalityPlan, ledger: Table): Table {
  return buildTable('budget', rows(plan, ledger));
}

function* rows(plan: MunicipalityPlan, ledger: Table): Generator<Row> {
  const random = randomFor(plan.seed, `${plan.municipality} budget`);
  for (const [key, spent] of yearlySums(ledger)) {
    const [year = '', account = '', grouping = '', kind = ''] = key.split(' ');
    const [low, high] = BUDGET_OF_SPENT;
    const monthly = (spent * (low + random() * (high - low))) / 12;
    const amount = Math.round(monthly / THOUSAND_KRONER) * THOUSAND_KRONER;
    if (amount === 0) continue;
    for (let month = 0; month < 12; month++) {
      yield {
        municipality: plan.municipality,
        month: Number(year) * 12 + month,
        account,
        function: account,
        grouping,
        kind,
        amount,
      };
    }
  }
}

function yearlySums(ledger: Table): Map<string, number> {
  const [accounts, groupings, kinds] = ['account', 'grouping', 'kind'].map((name) =>
    textColumn(ledger, name),
  );
  const months = numberColumn(ledger, 'month');
  const sums = new Map<string, number>();
  for (const [row, amount] of numberColumn(ledger, 'amount').entries()) {
    const year = Math.floor((months[row] ?? 0) / 12);
    const key = `${year} ${accounts?.[row]} ${groupings?.[row]} ${kinds?.[row]}`;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return sums;
}
