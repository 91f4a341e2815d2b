import { dayColumn, numberColumn, type Register, textColumn } from '../../src/register/register.ts';
import { type Day, dayOf, partsOf } from '../../src/shared/calendar.ts';
import { readStored } from '../data-sets/stored-set.ts';
import type { Subject } from '../subjects/subject.ts';
import { answersOf, type Counted, emptyCounts } from './answers.ts';
import { loopChildren, tableOf } from './loop-children.ts';
import { countChild, type LoopCutoff } from './loop-count.ts';

const PREVENTIVE: ReadonlySet<string> = new Set(['5.28.21']);
const PLACEMENTS: ReadonlySet<string> = new Set(['5.28.20', '5.28.22', '5.28.23', '5.28.24']);

/** A plain loop over children and cut-offs in one thread, written from the definitions. */
export const plainLoop: Subject = {
  name: 'plain loop',
  prepare: async (folder) => {
    const register = await readStored(folder);
    const { municipalities, children } = loopChildren(register);
    return {
      ask: async (days) => {
        const start = performance.now();
        const cutoffs = days.map(cutoffOf);
        const counted = emptyCounts(municipalities.length, cutoffs.length);
        for (const child of children)
          for (let k = 0; k < cutoffs.length; k++) countChild(child, itemAt(cutoffs, k), k, counted);
        countPopulation(register, municipalities, days, counted);
        countSpent(register, municipalities, days, counted);
        const counting = performance.now() - start;
        return { answers: answersOf(counted, municipalities, days), parts: { counting } };
      },
      close: () => {},
    };
  },
};

function cutoffOf(day: Day): LoopCutoff {
  const { year, month, dayOfMonth } = partsOf(day);
  if (dayOfMonth !== 1) throw new Error('the plain loop takes only the first of a month');
  const back = (months: number) => {
    const index = year * 12 + month - 1 - months;
    return dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
  };
  return {
    day,
    back4: back(4),
    back6: back(6),
    back12: back(12),
    born6: back(6 * 12),
    born12: back(12 * 12),
    born18: back(18 * 12),
  };
}

function countPopulation(
  register: Register,
  municipalities: readonly string[],
  days: readonly Day[],
  counted: Counted,
): void {
  const table = tableOf(register, 'population');
  const [codes, ages] = [textColumn(table, 'municipality'), textColumn(table, 'age')];
  const [dates, counts] = [dayColumn(table, 'date'), numberColumn(table, 'count')];
  const places = new Map(municipalities.map((code, index) => [code, index]));
  const cuts = Map.groupBy(days.keys(), (k) => dayOf(partsOf(days[k] ?? 0).year, 1, 1));
  for (let row = 0; row < table.rows; row++) {
    const place = places.get(codes[row] ?? '');
    const age = Number(ages[row]);
    if (place === undefined || age > 17) continue;
    for (const k of cuts.get(dates[row] ?? 0) ?? [])
      counted.population.add(place, k, Math.floor(age / 6), counts[row] ?? 0);
  }
}

function countSpent(
  register: Register,
  municipalities: readonly string[],
  days: readonly Day[],
  counted: Counted,
): void {
  const table = tableOf(register, 'ledger');
  const text = (name: string) => textColumn(table, name);
  const [codes, functions, kinds] = [text('municipality'), text('function'), text('kind')];
  const [months, amounts] = [numberColumn(table, 'month'), numberColumn(table, 'amount')];
  const places = new Map(municipalities.map((code, index) => [code, index]));
  const known = new Set<number>();
  const month = days.map((day) => partsOf(day).year * 12 + partsOf(day).month - 1);
  for (let row = 0; row < table.rows; row++) {
    const place = places.get(codes[row] ?? '');
    if (place === undefined) continue;
    const booked = itemAt(months, row);
    const sign = kinds[row] === 'expenditure' ? 1 : kinds[row] === 'income' ? -1 : 0;
    const net = sign * itemAt(amounts, row);
    month.forEach((cut, k) => {
      const ago = cut - booked;
      if (ago < 1 || ago > 3) return;
      const key = (place * days.length + k) * 4 + ago;
      if (!known.has(key)) counted.spent_months.add(place, k, 0, 1);
      known.add(key);
      const code = functions[row] ?? '';
      if (PREVENTIVE.has(code)) counted.spent_preventive.add(place, k, 0, net);
      if (PLACEMENTS.has(code)) counted.spent_placements.add(place, k, 0, net);
    });
  }
}

function itemAt<Item>(items: ArrayLike<Item>, index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}
