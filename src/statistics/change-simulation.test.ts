import { expect, test } from 'vitest';
import { randomFor } from '../demo/lives/random.ts';
import { changeOfRates, changeOfTurnover, verdictOf } from './change.ts';

const REPEATS = 4000;
const LEAST = 4;

/** Poisson by counting steps of a homogeneous process. */
function poisson(expected: number, random: () => number): number {
  let [count, time] = [0, -Math.log(1 - random())];
  while (time < expected) {
    count++;
    time -= Math.log(1 - random());
  }
  return count;
}

interface Practice {
  /** How many are counted on a day in the long run. */
  readonly counted: number;
  /** The share of those counted that has gone a year later. */
  readonly leaving: number;
  /** How much the child population grows in the year. */
  readonly growth: number;
  /** How many times as many come in the year compared with unchanged practice. */
  readonly effect: number;
}

/** How often each word is said in a year's comparison, by coming and going and by the two totals. */
function words({ counted, leaving, growth, effect }: Practice, seed: number) {
  const random = randomFor(seed, 'change');
  let [byTurnover, byTotals] = [0, 0];
  for (let i = 0; i < REPEATS; i++) {
    const before = { count: poisson(counted, random), of: 18_000 };
    const went = Array.from({ length: before.count }, random).filter((luck) => luck < leaving).length;
    const came = poisson(counted * (leaving + growth) * effect, random);
    const now = { count: before.count - went + came, of: 18_000 * (1 + growth) };
    const sure = (word: string) => (word === 'risen' || word === 'fallen' ? 1 : 0);
    byTurnover += sure(changeOfTurnover(verdictOf({ came, went }, LEAST), before, now));
    byTotals += sure(changeOfRates(before, now));
  }
  return { byTurnover: (100 * byTurnover) / REPEATS, byTotals: (100 * byTotals) / REPEATS };
}

const UNCHANGED = [8, 20, 45, 85, 280].flatMap((counted) =>
  [0.15, 0.35, 0.7].flatMap((leaving) =>
    [0, 0.01].map((growth) => ({ counted, leaving, growth, effect: 1 })),
  ),
);

/** The limit is 5 %; 4.000 repeats of a true 5 % would pass 6 % less than once in 500. */
test.each(UNCHANGED)(
  'unchanged practice, $counted counted, $leaving leaving, growth $growth: a false word at most 5 %',
  (practice) => {
    const { byTurnover, byTotals } = words(practice, 11);
    expect(byTurnover).toBeLessThanOrEqual(5);
    expect(byTotals).toBeLessThanOrEqual(5);
  },
);

test('a real change is seen more often by coming and going than by the totals', () => {
  const { byTurnover, byTotals } = words({ counted: 85, leaving: 0.35, growth: 0, effect: 2 }, 12);
  expect(byTurnover).toBeGreaterThan(80);
  expect(byTurnover).toBeGreaterThan(byTotals + 20);
});
