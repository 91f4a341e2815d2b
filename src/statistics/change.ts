import { binomialTest } from './binomial.ts';
import { mcnemar, type Turnover } from './mcnemar.ts';
import { newcombe, type Proportion } from './proportion.ts';

/**
 * What may be said about a change: `risen` and `fallen` only beyond chance (95 %), `too_few` when either count is below
 * the least; `higher`, `lower` and `same` describe numbers that are not tested.
 */
export type Change = 'risen' | 'fallen' | 'no_sure_change' | 'too_few' | 'higher' | 'lower' | 'same';

/** Whether surely more came than went, surely fewer, or neither. */
export type Verdict = 'more' | 'fewer' | 'unsure';

/** Counts below this are too few to judge. */
const FEWEST = 5;
const LEVEL = 0.05;

/**
 * Whether surely more children came than went (exact McNemar). A smaller side below `least` is tested as if it were
 * `least`, with as many more on the other: so the answer tells nothing of small groups beyond their difference.
 */
export function verdictOf({ came, went }: Turnover, least = 0): Verdict {
  const more = Math.max(0, least - Math.min(came, went));
  const p = mcnemar({ came: came + more, went: went + more });
  if (p >= LEVEL) return 'unsure';
  return came > went ? 'more' : 'fewer';
}

/**
 * The change between two counts of children among a population, of whose coming and going a verdict is known. It is
 * only sure when the rate has moved the same way, so a population that grows or shrinks never makes a change by itself.
 */
export function changeOfTurnover(verdict: Verdict, before: Proportion, now: Proportion): Change {
  if (before.count < FEWEST || now.count < FEWEST) return 'too_few';
  const rise = now.count * before.of - before.count * now.of;
  if (verdict === 'more' && rise > 0) return 'risen';
  return verdict === 'fewer' && rise < 0 ? 'fallen' : 'no_sure_change';
}

/**
 * The change between two rates (a count among a number of persons, or in a time): the exact conditional binomial test.
 * It takes the two counts as independent; where many are counted both times it is cautious.
 */
export function changeOfRates(before: Proportion, now: Proportion): Change {
  if (before.count < FEWEST || now.count < FEWEST) return 'too_few';
  const expected = now.of / (before.of + now.of);
  const p = binomialTest(now.count, before.count + now.count, expected);
  return sure(p < LEVEL, now.count * before.of - before.count * now.of);
}

/** The change between two shares: Newcombe's interval of their difference; `too_few` also for few outside the share. */
export function changeOfShares(before: Proportion, now: Proportion): Change {
  const groups = [before, now].flatMap(({ count, of }) => [count, of - count]);
  if (groups.some((size) => size < FEWEST)) return 'too_few';
  const { lower, upper } = newcombe(now, before);
  return sure(lower > 0 || upper < 0, lower + upper);
}

/** How two exact fractions lie to each other, without a test: durations, ratios and frequencies. */
export function describedChange(
  before: { numerator: bigint; denominator: bigint },
  now: { numerator: bigint; denominator: bigint },
): Change {
  const difference = now.numerator * before.denominator - before.numerator * now.denominator;
  if (difference === 0n) return 'same';
  return difference > 0n ? 'higher' : 'lower';
}

function sure(beyondChance: boolean, direction: number): Change {
  if (!beyondChance) return 'no_sure_change';
  return direction > 0 ? 'risen' : 'fallen';
}
