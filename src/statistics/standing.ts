import { type Proportion, wilson } from './proportion.ts';
import { rateInterval } from './rate-interval.ts';

/** How a value lies to a benchmark: beyond what chance gives numbers of that size (95 %), or not. */
export type Standing = 'higher' | 'lower' | 'like' | 'too_few';

const FEWEST = 5;

/** A rate or share against a benchmark value of one of `of`: `like` when the value's own interval holds the benchmark. */
export function standingOf(own: Proportion, benchmark: number, kind: 'rate' | 'share'): Standing {
  if (own.count < FEWEST || (kind === 'share' && own.of - own.count < FEWEST)) return 'too_few';
  const { lower, upper } = kind === 'rate' ? rateInterval(own) : wilson(own);
  if (benchmark > upper) return 'lower';
  return benchmark < lower ? 'higher' : 'like';
}
