import type { Fraction } from '../../../shared/exact.ts';

/** The exact sum of two fractions. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The exact difference a − b of two fractions. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** Below zero when a is the smaller, zero when they are equal, above zero when a is the larger. */
export function compare(a: Fraction, b: Fraction): number {
  const { numerator } = minus(a, b);
  return numerator === 0n ? 0 : numerator > 0n ? 1 : -1;
}

/** The fraction without its sign. */
export function size({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}
