import { type Day, dayOf, isoOf, monthsBefore, partsOf, threeFullMonths } from '../dates.ts';
import type { PlainRow } from '../plain-register.ts';
import { plainRow } from '../plain-row.ts';
import type { Draw } from './draw.ts';

const preventive: readonly [string, ...string[]] = ['5.28.21'];
const placements: readonly [string, ...string[]] = ['5.28.20', '5.28.22', '5.28.23', '5.28.24'];
const others: readonly [string, ...string[]] = ['5.28.25', '6.45.51'];

/** The entries of the months in and around the windows of figure 11: some months missing, some without placements or below 0. */
export function randomLedger(draw: Draw, cutoffs: readonly Day[]): PlainRow<'ledger'>[] {
  const months = new Set(
    cutoffs.flatMap((at) => [...threeFullMonths(monthsBefore(at, 1)), ...threeFullMonths(at + 32)]),
  );
  const missing = draw.pick([0, 3, 15]);
  const placementSide = draw.pick(['normal', 'normal', 'normal', 'none', 'balanced', 'negative']);
  return [...months]
    .filter(() => !draw.inPercent(missing))
    .flatMap((month) => {
      const entries = Array.from({ length: draw.between(1, 3) }, () =>
        entryRow(draw, month, draw.pick([...preventive, ...preventive, ...others])),
      );
      if (placementSide === 'normal')
        entries.push(
          ...Array.from({ length: draw.between(0, 3) }, () => entryRow(draw, month, draw.pick(placements))),
        );
      if (placementSide === 'balanced') entries.push(...balancedPair(draw, month));
      if (placementSide === 'negative')
        entries.push({ ...bareEntry(draw, month), account: draw.pick(placements), kind: 'income' });
      return entries;
    });
}

function entryRow(draw: Draw, month: string, code: string): PlainRow<'ledger'> {
  const grouping = draw.pick(['001', '003', '017']);
  const dranst = draw.pick(['1', '1', '1', '1', '2', '3']);
  const form = draw.pick<AccountForm>(['bare', 'dotted', 'digits']);
  const kind =
    form === 'bare' ? draw.pick(['expenditure', 'income', 'state_refund']) : draw.pick(['', 'income']);
  return {
    ...bareEntry(draw, month),
    account: accountIn(form, code, dranst, grouping),
    grouping: form === 'bare' ? grouping : '',
    kind: draw.inPercent(60) ? 'expenditure' : kind,
  };
}

type AccountForm = 'bare' | 'dotted' | 'digits';

function accountIn(form: AccountForm, code: string, dranst: string, grouping: string): string {
  if (form === 'bare') return code;
  if (form === 'dotted') return `${code}.${dranst}.${grouping}`;
  return `${code.replaceAll('.', '')}${dranst}${grouping}`;
}

/** Expenditure and income that come to nothing. */
function balancedPair(draw: Draw, month: string): PlainRow<'ledger'>[] {
  const spent = { ...bareEntry(draw, month), account: draw.pick(placements), kind: 'expenditure' };
  return [spent, { ...spent, entry_id: bareEntry(draw, month).entry_id, kind: 'income' }];
}

function bareEntry(draw: Draw, month: string): PlainRow<'ledger'> {
  return plainRow('ledger', {
    entry_id: `${draw.municipality}-e${draw.nextNumber()}`,
    municipality: draw.municipality,
    month,
    amount: randomAmount(draw),
    concerns_earlier_year: draw.pick(['', 'no', 'no', 'yes']),
  });
}

function randomAmount(draw: Draw): string {
  const sign = draw.inPercent(12) ? '-' : '';
  const kroner = draw.between(1, 5000);
  return `${sign}${kroner}${draw.pick(['', '', '.5', '.25', '.07', '.90'])}`;
}

/** The population: single ages or one number, with years missing, further dates within a year, and now and then nobody of an age. */
export function randomPopulation(draw: Draw, cutoffs: readonly Day[]): PlainRow<'population'>[] {
  if (draw.inPercent(6)) return [];
  const years = new Set(cutoffs.flatMap((at) => [partsOf(at).year - 1, partsOf(at).year]));
  const dates = [...years].flatMap((year) => {
    const yearStart = draw.inPercent(12) ? [] : [`${year}-01-01`];
    const further = draw.inPercent(25) ? [isoOf(dayOf(`${year}-01-01`) + draw.between(1, 360))] : [];
    return [...yearStart, ...further];
  });
  const onCutoff = draw.inPercent(20) ? [isoOf(draw.cutoff() + draw.between(0, 1))] : [];
  const inOneNumber = draw.inPercent(20);
  return [...new Set([...dates, ...onCutoff])].flatMap((date) =>
    inOneNumber !== draw.inPercent(5) ? [wholePopulation(draw, date)] : singleAges(draw, date),
  );
}

function wholePopulation(draw: Draw, date: string): PlainRow<'population'> {
  const count = String(draw.inPercent(3) ? 0 : draw.between(1, 20_000));
  return { municipality: draw.municipality, date, age: '0-17', count };
}

function singleAges(draw: Draw, date: string): PlainRow<'population'>[] {
  const emptyUpTo = draw.inPercent(8) ? draw.pick([5, 17]) : -1;
  return Array.from({ length: 18 }, (_, age) => ({
    municipality: draw.municipality,
    date,
    age: String(age),
    count: String(age <= emptyUpTo ? 0 : draw.between(1, 400)),
  }));
}
