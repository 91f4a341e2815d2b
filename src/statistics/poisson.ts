import { logGamma } from './log-gamma.ts';

/** The probability of exactly `count` events when `expected` are expected. */
export function poissonProbability(count: number, expected: number): number {
  if (expected === 0) return count === 0 ? 1 : 0;
  return Math.exp(count * Math.log(expected) - expected - logGamma(count + 1));
}

/** The two counts that leave at most `tail` outside on either side: P(X < lower) <= tail and P(X > upper) <= tail. */
export function poissonLimits(expected: number, tail: number): { lower: number; upper: number } {
  return countLimits((count) => poissonProbability(count, expected), tail);
}

/** The same two counts of any distribution on 0, 1, 2, ... given by its probabilities. */
export function countLimits(
  probability: (count: number) => number,
  tail: number,
): { lower: number; upper: number } {
  let below = 0;
  let lower: number | undefined;
  for (let count = 0; ; count++) {
    const upTo = below + probability(count);
    if (lower === undefined && upTo > tail) lower = count;
    if (1 - upTo <= tail) return { lower: lower ?? 0, upper: count };
    below = upTo;
  }
}
