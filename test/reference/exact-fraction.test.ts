import { describe, expect, it } from 'vitest';
import { exactText, type Fraction, fromDecimal, tenDigitText } from './exact-fraction.ts';

const tenDigits: readonly (readonly [bigint, bigint, string])[] = [
  [1n, 3n, '0.3333333333'],
  [2n, 3n, '0.6666666667'],
  [7000n, 2700n, '2.592592593'],
  [1n, 1_000_000_007n, '0.000000000999999993'],
  [-1n, 3n, '-0.3333333333'],
  [12_345_678_905n, 1n, '12345678910'],
  [-12_345_678_905n, 1n, '-12345678910'],
  [12_345_678_904n, 1n, '12345678900'],
  [10_000_000_000n, 1n, '10000000000'],
  [99_999_999_999n, 10n, '10000000000'],
  [9_999_999_996n, 10n, '999999999.6'],
  [12_345_678_985n, 100_000_000_000n, '0.1234567899'],
  [200n, 4n, '50'],
  [0n, 7n, '0'],
];

describe('ten digits of an exact fraction', () => {
  it.each(tenDigits)('%s / %s is %s', (top, bottom, text) => {
    expect(tenDigitText({ top, bottom })).toBe(text);
  });
});

describe('the number in full', () => {
  it('keeps decimals and drops trailing zeros', () => {
    const numbers: readonly Fraction[] = [
      fromDecimal('-20.50'),
      fromDecimal('0.07'),
      { top: 21n, bottom: 2n },
    ];
    expect(numbers.map(exactText)).toEqual(['-20.5', '0.07', '10.5']);
  });

  it('refuses a number without end', () => {
    expect(() => exactText({ top: 1n, bottom: 3n })).toThrow('no short decimal form');
  });
});
