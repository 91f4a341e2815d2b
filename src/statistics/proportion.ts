import { Z95 } from './normal.ts';

/** A count out of a number of persons. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/** Lower and upper end, both included. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The Wilson score interval of a proportion (0 to 1); `of` must be positive. */
export function wilson({ count, of }: Proportion, z: number = Z95): Interval {
  const p = count / of;
  const middle = 2 * count + z * z;
  const reach = z * Math.sqrt(z * z + 4 * count * (1 - p));
  const scale = 2 * (of + z * z);
  return { lower: Math.max(0, (middle - reach) / scale), upper: Math.min(1, (middle + reach) / scale) };
}

/** Newcombe's interval of the difference `a - b` between two independent proportions, built on Wilson's intervals. */
export function newcombe(a: Proportion, b: Proportion, z: number = Z95): Interval {
  const [pa, pb] = [a.count / a.of, b.count / b.of];
  const [ia, ib] = [wilson(a, z), wilson(b, z)];
  const difference = pa - pb;
  return {
    lower: difference - Math.hypot(pa - ia.lower, ib.upper - pb),
    upper: difference + Math.hypot(ia.upper - pa, pb - ib.lower),
  };
}
