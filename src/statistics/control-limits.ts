import { binomialProbability } from './binomial.ts';
import { chiSquareQuantile } from './gamma.ts';
import { countLimits, poissonLimits } from './poisson.ts';
import type { Proportion } from './proportion.ts';

/** Why a point is a signal; it stands on the last point of the pattern, and on each point that goes on with it. */
export type SignalRule = 'outside' | 'one_side' | 'trend' | 'two_of_three';

/** Values per unit of `of`; `trial` until there are 12 points to lock the limits on. */
export interface ControlLimits {
  readonly centre: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly signals: readonly { readonly index: number; readonly rule: SignalRule }[];
  readonly trial: boolean;
}

/** Counts per population or time spread as Poisson (u chart); counts out of a number of persons as binomial (p chart). */
export type CountKind = 'rate' | 'share';

const FEWEST_POINTS = 3;
/** The centre and the spread are those of the first 12 points for ever. */
const BASELINE = 12;
/** With fewer expected than this the distribution itself gives the limits. */
const FEWEST_FOR_NORMAL = 10;
const RUN = 7;
/** Moving ranges beyond this many times their mean are left out once; their mean is 1,128 sigma. */
const LARGEST_RANGE = 3.267;
const RANGE_OF_SIGMA = 1.128;
/** P(Z < -3) and P(Z < -2), the tails outside the limits and outside two thirds of them. */
const TAILS = { 3: 0.0013498980316300957, 2: 0.02275013194817921 } as const;

type Distance = keyof typeof TAILS;
interface Limits {
  readonly lower: number;
  readonly upper: number;
}
interface Baseline {
  readonly centre: number;
  readonly kind: CountKind;
  /** How much wider than chance the points spread (Laney's sigma of z); 1 when they do not. */
  readonly spread: number;
}

/**
 * Control limits that count how many were counted: u or p chart, exact where few are expected, Laney's where the points
 * spread more than chance. Every `of` must be positive. Undefined below 3 points and when nobody was counted at first.
 */
export function controlLimits(
  points: readonly Proportion[],
  kind: CountKind = 'rate',
): ControlLimits | undefined {
  if (points.length < FEWEST_POINTS) return undefined;
  const baseline = baselineOf(points.slice(0, BASELINE), kind);
  if (!baseline) return undefined;
  const limits = points.map(({ of }) => limitsOf(of, baseline, 3));
  const inner = points.map(({ of }) => limitsOf(of, baseline, 2));
  return {
    centre: baseline.centre,
    lower: limits.map(({ lower }) => lower),
    upper: limits.map(({ upper }) => upper),
    signals: signalsOf(points.map(rateOf), baseline.centre, limits, inner),
    trial: points.length < BASELINE,
  };
}

function baselineOf(points: readonly Proportion[], kind: CountKind): Baseline | undefined {
  const counted = points.reduce((sum, { count }) => sum + count, 0);
  const centre = counted / points.reduce((sum, { of }) => sum + of, 0);
  if (centre === 0 || (kind === 'share' && centre === 1)) return undefined;
  const z = points.map((point) => (rateOf(point) - centre) / chanceOf(point.of, centre, kind));
  return { centre, kind, spread: spreadOf(z) };
}

/**
 * Laney's sigma of z, but only from a whole baseline whose points spread beyond what chance gives (chi-square at 5 %):
 * of fewer points one real jump would pass for spread.
 */
function spreadOf(z: readonly number[]): number {
  const squares = z.reduce((sum, value) => sum + value * value, 0);
  if (z.length < BASELINE || squares <= chiSquareQuantile(0.95, z.length - 1)) return 1;
  const ranges = z.slice(1).map((value, i) => Math.abs(value - (z[i] ?? value)));
  const most = LARGEST_RANGE * mean(ranges);
  return Math.max(1, mean(ranges.filter((range) => range <= most)) / RANGE_OF_SIGMA);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The standard deviation of a value by chance alone. */
function chanceOf(of: number, centre: number, kind: CountKind): number {
  return Math.sqrt((kind === 'rate' ? centre : centre * (1 - centre)) / of);
}

function limitsOf(of: number, baseline: Baseline, distance: Distance): Limits {
  const { centre, kind, spread } = baseline;
  if (spread === 1 && fewestExpected(of, centre, kind) < FEWEST_FOR_NORMAL)
    return exactLimits(of, centre, kind, TAILS[distance]);
  const reach = distance * spread * chanceOf(of, centre, kind);
  return {
    lower: Math.max(0, centre - reach),
    upper: kind === 'share' ? Math.min(1, centre + reach) : centre + reach,
  };
}

function fewestExpected(of: number, centre: number, kind: CountKind): number {
  return kind === 'rate' ? centre * of : Math.min(centre, 1 - centre) * of;
}

function exactLimits(of: number, centre: number, kind: CountKind, tail: number): Limits {
  const { lower, upper } =
    kind === 'rate'
      ? poissonLimits(centre * of, tail)
      : countLimits((count) => binomialProbability(count, of, centre), tail);
  return { lower: lower / of, upper: upper / of };
}

function signalsOf(
  values: readonly number[],
  centre: number,
  limits: readonly Limits[],
  inner: readonly Limits[],
): ControlLimits['signals'] {
  const sides = values.map((value) => Math.sign(value - centre));
  const steps = values.map((value, i) => Math.sign(value - (values[i - 1] ?? value)));
  const beyond = values.map((value, i) => sideBeyond(value, inner[i]));
  const holds: Readonly<Record<SignalRule, (index: number) => boolean>> = {
    outside: (i) => sideBeyond(values[i] ?? centre, limits[i]) !== 0,
    one_side: (i) => same(lastOf(sides, i, RUN), RUN),
    trend: (i) => same(lastOf(steps, i, RUN - 1), RUN - 1),
    two_of_three: (i) => same(lastOf(sides, i, 3), 3) && twice(lastOf(beyond, i, 3), sides[i] ?? 0),
  };
  const rules = Object.keys(holds) as SignalRule[];
  return values.flatMap((_, index) =>
    rules.filter((rule) => holds[rule](index)).map((rule) => ({ index, rule })),
  );
}

/** 1 above the upper limit, -1 below the lower, 0 within; equal to a limit is within, also in the last bits. */
function sideBeyond(value: number, limits: Limits | undefined): number {
  const [lower, upper] = [limits?.lower ?? value, limits?.upper ?? value];
  const slack = 1e-12 * Math.max(Math.abs(value), Math.abs(upper));
  if (value > upper + slack) return 1;
  return value < lower - slack ? -1 : 0;
}

function lastOf(signs: readonly number[], index: number, length: number): readonly number[] {
  return signs.slice(Math.max(0, index - length + 1), index + 1);
}

function same(signs: readonly number[], length: number): boolean {
  return signs.length === length && signs[0] !== 0 && signs.every((sign) => sign === signs[0]);
}

function twice(beyond: readonly number[], side: number): boolean {
  return beyond.filter((sign) => sign === side).length >= 2;
}

function rateOf({ count, of }: Proportion): number {
  return count / of;
}
