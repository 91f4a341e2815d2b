import { array, assert, bigInt, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { type Fraction, toFixed } from '../../../shared/exact.ts';
import { plus } from './fractions.ts';
import { roundedParts } from './rounded-parts.ts';

const of = (numerator: number, denominator: number): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});
const anyPart = record({
  numerator: bigInt({ min: -1_000_000_000n, max: 1_000_000_000n }),
  denominator: bigInt({ min: 1n, max: 1_000_000n }),
});
/** The rounding that every number is written with, as whole units of the last decimal. */
const rounded = (value: Fraction, decimals: number) => BigInt(toFixed(value, decimals).replace('.', ''));

test('the parts sum to the difference as it is written, whatever they are', () => {
  assert(
    property(
      array(anyPart, { minLength: 1, maxLength: 9 }),
      integer({ min: 0, max: 2 }),
      (parts, decimals) => {
        const sum = roundedParts(parts, decimals).reduce((total, units) => total + units, 0n);
        expect(sum).toBe(rounded(parts.reduce(plus), decimals));
      },
    ),
    { numRuns: 500 },
  );
});

test('no part is a whole last decimal from what it is', () => {
  assert(
    property(
      array(anyPart, { minLength: 1, maxLength: 9 }),
      integer({ min: 0, max: 2 }),
      (parts, decimals) => {
        const units = roundedParts(parts, decimals);
        for (const [i, { numerator, denominator }] of parts.entries()) {
          const off = (units[i] ?? 0n) * denominator - numerator * 10n ** BigInt(decimals);
          expect(off < denominator && -off < denominator).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('those that lost most are given the missing units, the earlier of equals first', () => {
  expect(roundedParts([of(1, 3), of(1, 3), of(1, 3)], 2)).toEqual([34n, 33n, 33n]);
  expect(roundedParts([of(10, 1000), of(14, 1000), of(16, 1000)], 2)).toEqual([1n, 1n, 2n]);
  expect(roundedParts([of(-1, 3), of(-1, 3), of(2, 3)], 1)).toEqual([-3n, -3n, 6n]);
  expect(roundedParts([], 2)).toEqual([]);
});
