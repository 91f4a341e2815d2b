import { threeFullMonths } from '../dates.ts';
import { type Fraction, fromDecimal, minus, sum, ZERO } from '../exact-fraction.ts';
import type { PlainRow } from '../plain-register.ts';
import { type Figure, notSplit } from './figure.ts';

const PREVENTIVE = ['5.28.21'];
const PLACEMENTS = ['5.28.20', '5.28.22', '5.28.23', '5.28.24'];

type Entry = PlainRow<'ledger'>;

/** Figure 11: net operating expenditure on preventive measures to that on placements, in the three full months before or ending on the date. */
export const expenditure: Figure = {
  ...notSplit,
  id: '11',
  unit: 'ratio',
  observe: ({ ledger, at }) => {
    const months = threeFullMonths(at);
    const everyMonthHandedIn = months.every((month) => ledger.some((entry) => entry.month === month));
    if (!everyMonthHandedIn) return { numerator: undefined, denominator: undefined, reported: false };
    const inWindow = ledger.filter((entry) => months.includes(entry.month));
    return {
      numerator: netOf(inWindow, PREVENTIVE),
      denominator: netOf(inWindow, PLACEMENTS),
      reported: true,
    };
  },
};

function netOf(entries: readonly Entry[], functions: readonly string[]): Fraction {
  return sum(
    entries.filter((entry) => functions.includes(readAccount(entry.account).function)).map(netAmount),
  );
}

/** What an entry adds to running net expenditure: income is taken off, state refunds and what is not running are left out. */
function netAmount(entry: Entry): Fraction {
  const { dranst } = readAccount(entry.account);
  const isRunning = dranst === '' ? entry.kind !== 'state_refund' : dranst === '1';
  if (!isRunning) return ZERO;
  const amount = fromDecimal(entry.amount);
  return entry.kind === 'income' ? minus(ZERO, amount) : amount;
}

/** Function and dranst of `5.28.21`, `5.28.21.1.017` or `528211017`; dranst is '' where the account does not carry it. */
function readAccount(account: string): { function: string; dranst: string } {
  const digits = /^(\d)(\d\d)(\d\d)(\d)(\d{3})$/.exec(account);
  const parts = digits ? digits.slice(1) : account.split('.');
  return { function: parts.slice(0, 3).join('.'), dranst: parts[3] ?? '' };
}
