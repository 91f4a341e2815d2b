import type { Accounts, Bilingual } from '../../catalogue/definition.ts';
import { numberColumn, textColumn } from '../../register/register.ts';
import type { Month } from '../../shared/calendar.ts';
import type { Circumstances } from './circumstances.ts';
import type { ExplanationStep } from './explanation.ts';
import { periodInWords, wholeMonthsBefore } from './periods.ts';
import { monthInWords, say, together } from './say.ts';

/** An entry of the municipality's ledger in the months looked at; the amount in øre. */
interface Entry {
  readonly month: Month;
  readonly account: string;
  readonly grouping: string | null;
  readonly kind: string;
  readonly amount: number;
}

/** The entries of the whole months before the cut-off date, and the months that have none at all. */
export interface Booked {
  readonly entries: readonly Entry[];
  readonly emptyMonths: readonly Month[];
}

/** The municipality's entries in the whole months before the cut-off date, whatever their accounts. */
export function bookedIn({ register, municipality, date }: Circumstances, months: number): Booked {
  const window = wholeMonthsBefore(date, months).months;
  const table = register.tables.get('ledger');
  if (!table) return { entries: [], emptyMonths: window };
  const [places, accounts] = [textColumn(table, 'municipality'), textColumn(table, 'function')];
  const [groupings, kinds] = [textColumn(table, 'grouping'), textColumn(table, 'kind')];
  const [booked, amounts] = [numberColumn(table, 'month'), numberColumn(table, 'amount')];
  const entries: Entry[] = [];
  for (let row = 0; row < table.rows; row++) {
    const month = booked[row] ?? Number.NaN;
    if (places[row] !== municipality || !window.includes(month)) continue;
    entries.push({
      month,
      account: accounts[row] ?? '',
      grouping: groupings[row] ?? null,
      kind: kinds[row] ?? '',
      amount: amounts[row] ?? Number.NaN,
    });
  }
  return { entries, emptyMonths: window.filter((month) => !entries.some((entry) => entry.month === month)) };
}

/** The note that months were not handed in; none when all were (figures.md, figure 11). */
export function missingMonths({ emptyMonths }: Booked): Bilingual[] {
  if (emptyMonths.length === 0) return [];
  return [say('note.missing.ledger', { months: together(emptyMonths.map(monthInWords)) })];
}

/** Expenditure minus income on the accounts, account by account and month by month; state refunds are left out. */
export function stepsOfNet(
  { entries }: Booked,
  accounts: Accounts,
  { date }: Circumstances,
  months: number,
): ExplanationStep[] {
  const period = periodInWords(wholeMonthsBefore(date, months));
  const own = entries.filter((entry) => accounts.some((account) => isOn(account, entry)));
  const ofKind = (kind: string) => own.filter((entry) => entry.kind === kind);
  const refunds = ofKind('state_refund').length;
  const outside = own.length - refunds - ofKind('expenditure').length - ofKind('income').length;
  const names = together(accounts.map((account) => ({ da: account, en: account })));
  const counts: ExplanationStep[] = [
    {
      effect: 'have',
      count: own.length,
      counted: 'entries',
      text: say('step.booked', { accounts: names, ...period }),
    },
    { effect: 'minus', count: refunds, counted: 'entries', text: say('step.refunds') },
    { effect: 'minus', count: outside, counted: 'entries', text: say('step.outside') },
  ];
  const sums = accounts.flatMap((account) =>
    stepsOfAccount(
      account,
      own.filter((entry) => accounts.find((a) => isOn(a, entry)) === account),
    ),
  );
  const net = sums.reduce((sum, { effect, count }) => sum + (effect === 'minus' ? -count : count), 0);
  return [
    ...counts.filter(({ effect, count }) => effect === 'have' || count > 0),
    ...sums,
    { effect: 'result', count: net, counted: 'ore', text: say('step.net') },
  ];
}

/** A sum for each month with expenditure or income among the account's entries. */
function stepsOfAccount(account: string, own: readonly Entry[]): ExplanationStep[] {
  return [...new Set(own.map(({ month }) => month))]
    .sort((a, b) => a - b)
    .flatMap((month) =>
      SIDES.flatMap(({ kind, effect, text }) => {
        const amounts = own.filter((e) => e.month === month && e.kind === kind).map(({ amount }) => amount);
        if (amounts.length === 0) return [];
        const count = amounts.reduce((sum, amount) => sum + amount, 0);
        return [
          {
            effect,
            count,
            counted: 'ore' as const,
            text: say(text, { account, month: monthInWords(month) }),
          },
        ];
      }),
    );
}

const SIDES = [
  { kind: 'expenditure', effect: 'have', text: 'step.expenditure' },
  { kind: 'income', effect: 'minus', text: 'step.income' },
] as const;

/** `5.28.21` is the whole function, `5.28.21/017` one grouping of it. */
function isOn(account: string, entry: Entry): boolean {
  const [code, grouping] = account.split('/');
  return entry.account === code && (grouping === undefined || entry.grouping === grouping);
}
