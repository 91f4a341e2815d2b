import type { Fraction } from '../../../shared/exact.ts';
import { compare, minus, plus } from './fractions.ts';

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

/**
 * Exact parts as whole units of the last decimal that sum to the rounded sum of the parts (half away from zero):
 * each is rounded down, and those that lost most are given the units that are missing. Ties go to the earlier part.
 */
export function roundedParts(parts: readonly Fraction[], decimals: number): bigint[] {
  const scaled = parts.map(({ numerator, denominator }) => ({
    numerator: numerator * 10n ** BigInt(decimals),
    denominator,
  }));
  const units = scaled.map(roundedDown);
  const missing = roundedHalfAway(scaled.reduce(plus, NOTHING)) - units.reduce((sum, unit) => sum + unit, 0n);
  const lost = scaled.map((part, i) => minus(part, { numerator: units[i] ?? 0n, denominator: 1n }));
  const byLoss = [...lost.keys()].sort((a, b) => compare(lost[b] ?? NOTHING, lost[a] ?? NOTHING) || a - b);
  const given = new Set(byLoss.slice(0, Number(missing)));
  return units.map((unit, i) => (given.has(i) ? unit + 1n : unit));
}

function roundedDown({ numerator, denominator }: Fraction): bigint {
  const whole = numerator / denominator;
  return numerator < 0n && whole * denominator !== numerator ? whole - 1n : whole;
}

function roundedHalfAway({ numerator, denominator }: Fraction): bigint {
  const away = (2n * (numerator < 0n ? -numerator : numerator) + denominator) / (2n * denominator);
  return numerator < 0n ? -away : away;
}
