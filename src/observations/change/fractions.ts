import type { Fraction } from '../../shared/exact.ts';

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** The difference of two fractions in lowest terms. */
export function difference(a: Fraction, b: Fraction): Fraction {
  return reduced({
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });
}

function reduced({ numerator, denominator }: Fraction): Fraction {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
