import type { Unit } from '../catalogue/definition.ts';
import { type Fraction, fraction, toSignificant } from '../shared/exact.ts';
import type { Observation } from './observation.ts';

/** What numerator over denominator is multiplied by in each unit (months = days / 30,4375; per year = x 365,25). */
const FACTORS: Record<Unit, readonly [bigint, bigint]> = {
  per_1000: [1000n, 1n],
  percent: [100n, 1n],
  months: [10000n, 304375n],
  ratio: [1n, 1n],
  per_year: [36525n, 100n],
  days: [1n, 1n],
  count: [1n, 1n],
  kr: [1n, 1n],
};

/** The units whose value is the numerator alone. */
export const WITHOUT_DENOMINATOR: readonly Unit[] = ['count', 'kr'];

/** The exact value in the observation's unit; undefined when there is none (not reported, no or non-positive denominator). */
export function exactValue(observation: Observation): Fraction | undefined {
  const { numerator, denominator, scale, unit, status } = observation;
  if (numerator === undefined || status === 'not_reported' || status === 'no_denominator') return undefined;
  if (WITHOUT_DENOMINATOR.includes(unit)) return fraction(BigInt(numerator), BigInt(scale));
  if (denominator === undefined) return undefined;
  const [times, over] = FACTORS[unit];
  return fraction(BigInt(numerator) * times, BigInt(denominator) * over);
}

/** A numerator or denominator as exact text with a decimal point: `90.5`; empty when unknown. */
export function exactText(part: number | undefined, scale: number): string {
  if (part === undefined) return '';
  if (scale === 1) return String(part);
  const exact = fraction(BigInt(part), BigInt(scale));
  return exact ? toSignificant(exact, 20) : '';
}
