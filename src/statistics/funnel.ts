import { chiSquareQuantile } from './gamma.ts';
import { Z95, Z998 } from './normal.ts';
import { poissonProbability } from './poisson.ts';
import { type Interval, type Proportion, wilson } from './proportion.ts';

/** Counts in a population spread as Poisson; counts out of a number of persons as binomial. */
export type FunnelKind = 'rate' | 'share';

/** Where units that differ by chance alone lie around what they have in common, per one of `of`. */
export interface Funnel {
  readonly centre: number;
  /** How many times wider than chance the limits are (the root of phi); 1 when the units spread as chance does. */
  readonly spread: number;
  readonly limits95: (of: number) => Interval;
  readonly limits998: (of: number) => Interval;
}

const TAIL95 = 0.025;
const TAIL998 = 0.001;
/** The outermost tenth on either side is pulled in before the spread is judged. */
const WINSORISED = 0.1;

/**
 * The funnel around the pooled value of the units: for rates Poisson limits with mid-p and interpolation, for shares
 * Wilson's form. Where the units clearly spread more than chance (phi against chi-square, 5 %) the limits are wider by
 * the root of phi (Spiegelhalter 2005). Undefined for fewer than 2 units and when nobody, or everybody, is counted.
 */
export function funnelOf(units: readonly Proportion[], kind: FunnelKind): Funnel | undefined {
  const counted = units.reduce((sum, { count }) => sum + count, 0);
  const of = units.reduce((sum, unit) => sum + unit.of, 0);
  const centre = counted / of;
  if (units.length < 2 || counted === 0 || (kind === 'share' && counted === of)) return undefined;
  const spread = spreadOf(units, centre, kind);
  const limits = (z: number, tail: number) => (size: number) => {
    const chance = kind === 'share' ? shareLimits(centre, size, z) : rateLimits(centre, size, tail);
    return widened(chance, centre, spread, kind);
  };
  return { centre, spread, limits95: limits(Z95, TAIL95), limits998: limits(Z998, TAIL998) };
}

/** The root of phi when the units spread beyond chance, else 1. */
function spreadOf(units: readonly Proportion[], centre: number, kind: FunnelKind): number {
  const z = units.map(({ count, of }) => scoreOf({ count, of }, centre, kind)).sort((a, b) => a - b);
  const cut = Math.floor(WINSORISED * z.length);
  const [low, high] = [z[cut] ?? 0, z[z.length - 1 - cut] ?? 0];
  const squares = z.reduce((sum, value) => sum + Math.min(high, Math.max(low, value)) ** 2, 0);
  if (squares <= chiSquareQuantile(0.95, z.length)) return 1;
  return Math.sqrt(squares / z.length);
}

/** How far a unit is from the common value in standard deviations, on the scale where counts are nearly normal. */
function scoreOf({ count, of }: Proportion, centre: number, kind: FunnelKind): number {
  if (kind === 'rate') return 2 * (Math.sqrt(count) - Math.sqrt(centre * of));
  return (count / of - centre) / Math.sqrt((centre * (1 - centre)) / of);
}

/** Wilson's interval around the common share for a unit of a size. */
function shareLimits(centre: number, of: number, z: number): Interval {
  return wilson({ count: centre * of, of }, z);
}

/** Where a tail of a Poisson count begins: interpolated between whole counts by the mid-p distribution. */
function rateLimits(centre: number, of: number, tail: number): Interval {
  const expected = centre * of;
  return { lower: midCount(expected, tail) / of, upper: midCount(expected, 1 - tail) / of };
}

/** The count, not whole, below which a share `p` of a Poisson count lies when half of its own chance counts as below. */
export function midCount(expected: number, p: number): number {
  let below = 0;
  let mid = 0;
  for (let count = 0; ; count++) {
    const chance = poissonProbability(count, expected);
    const next = below + chance / 2;
    if (next >= p) return count === 0 ? 0 : count - 1 + (p - mid) / (next - mid);
    below += chance;
    mid = next;
  }
}

function widened({ lower, upper }: Interval, centre: number, spread: number, kind: FunnelKind): Interval {
  return {
    lower: Math.max(0, centre - spread * (centre - lower)),
    upper: Math.min(kind === 'share' ? 1 : Number.POSITIVE_INFINITY, centre + spread * (upper - centre)),
  };
}
