import { gammaQuantile } from './gamma.ts';
import { Z95 } from './normal.ts';
import type { Interval, Proportion } from './proportion.ts';

/** From this many events Byar's approximation is as good as the exact interval. */
const FEWEST_FOR_BYAR = 10;
const TAIL = 0.025;

/** The 95 % interval of the number of events to expect where `count` were seen: Byar's from 10, exact Poisson below. */
export function countInterval(count: number): Interval {
  return count < FEWEST_FOR_BYAR ? exactInterval(count) : byarInterval(count);
}

/** The 95 % interval of a rate, per one of `of` (which must be positive). */
export function rateInterval({ count, of }: Proportion): Interval {
  const { lower, upper } = countInterval(count);
  return { lower: lower / of, upper: upper / of };
}

/** The exact Poisson interval, by the chi-square (half a gamma) distribution. */
export function exactInterval(count: number): Interval {
  return {
    lower: count === 0 ? 0 : gammaQuantile(TAIL, count),
    upper: gammaQuantile(1 - TAIL, count + 1),
  };
}

/** Byar's approximation of it; `count` must be positive. */
export function byarInterval(count: number): Interval {
  const next = count + 1;
  return {
    lower: count * (1 - 1 / (9 * count) - Z95 / (3 * Math.sqrt(count))) ** 3,
    upper: next * (1 - 1 / (9 * next) + Z95 / (3 * Math.sqrt(next))) ** 3,
  };
}
