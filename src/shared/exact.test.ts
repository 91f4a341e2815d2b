import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, toFixed, toSignificant } from './exact.ts';

const of = (numerator: bigint, denominator: bigint) => {
  const value = fraction(numerator, denominator);
  if (!value) throw new Error('no value');
  return value;
};

test('a fraction needs a positive denominator', () => {
  expect(fraction(1n, 0n)).toBeUndefined();
  expect(fraction(1n, -2n)).toBeUndefined();
});

describe('rounding half away from zero, once', () => {
  test.each([
    [1n, 8n, 2, '0.13'],
    [-1n, 8n, 2, '-0.13'],
    [254000n, 19123n, 2, '13.28'],
    [1n, 3n, 0, '0'],
    [1n, 2n, 0, '1'],
    [-1n, 200n, 1, '0.0'],
    [999n, 1000n, 2, '1.00'],
    [12345678901234567890n, 1n, 1, '12345678901234567890.0'],
  ])('%d / %d to %i decimals is %s', (numerator, denominator, decimals, expected) => {
    expect(toFixed(of(numerator, denominator), decimals)).toBe(expected);
  });
});

describe('at most ten significant digits, plain', () => {
  test.each([
    [7000n, 900n, '7.777777778'],
    [1000n, 2430n, '0.4115226337'],
    [0n, 5n, '0'],
    [100n, 1n, '100'],
    [1n, 1000000n, '0.000001'],
    [2n, 3000000n, '0.0000006666666667'],
    [123456789012n, 1n, '123456789000'],
    [99999999999n, 10n, '10000000000'],
    [99999999996n, 100000000000n, '1'],
    [-1n, 3n, '-0.3333333333'],
    [1n, 10n, '0.1'],
  ])('%d / %d is %s', (numerator, denominator, expected) => {
    expect(toSignificant(of(numerator, denominator))).toBe(expected);
  });

  test('never further from the value than half of the last digit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        (n, d) => {
          const text = toSignificant(of(n, d));
          expect(Math.abs(Number(text) - Number(n) / Number(d))).toBeLessThanOrEqual(
            (Number(n) / Number(d)) * 1e-9,
          );
          expect(text).not.toMatch(/e|\.\d*0$/);
        },
      ),
    );
  });
});
