import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecimal } from '../../read-number.ts';
import { cellText, isErrorText, numberText } from './cell-text.ts';

describe('numberText', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [510, '510'],
    [1.01e9, '1010000000'],
    [101101234, '101101234'],
    [0.1 + 0.2, '0.3'],
    [1250.5, '1250.5'],
    [-12.25, '-12.25'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [4.35 * 100, '435'],
    [1.234, '1.2340'],
    [Number.NaN, ''],
  ])('writes %d as %s', (number, text) => {
    expect(numberText(number)).toBe(text);
  });

  it('is read back as the number it was', () => {
    const decimals = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(decimals, ([whole, places]) => {
        const number = whole / 10 ** places;
        expect(Number(readDecimal(numberText(number)))).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('cellText', () => {
  it.each([
    [null, ''],
    [true, 'ja'],
    [false, 'nej'],
    ['tekst', 'tekst'],
    [new Date(Date.UTC(2017, 0, 31)), '2017-01-31'],
    [new Date(Date.UTC(2017, 0, 31, 10, 30)), '2017-01-31T10:30'],
    [new Date(Date.UTC(2017, 0, 31, 10, 30, 5)), '2017-01-31T10:30:05'],
    [new Date(Date.UTC(2017, 0, 31, 10, 29, 59, 999)), '2017-01-31T10:30'],
    [new Date(Date.UTC(9999, 11, 31)), '9999-12-31'],
    [new Date(Date.UTC(1899, 11, 31, 14, 5)), '14:05'],
    [new Date(Date.UTC(1904, 0, 1, 14, 5)), '14:05'],
    [new Date(Number.NaN), ''],
  ])('writes %s as %s', (value, text) => {
    expect(cellText(value)).toBe(text);
  });
});

describe('isErrorText', () => {
  it.each(['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#VALUE!', 'Err:502', '#I/T', '#VÆRDI!'])(
    'knows %s',
    (text) => {
      expect(isErrorText(text)).toBe(true);
    },
  );

  it.each(['', '#1', 'N/A', '# REF!', 'Fejl', '#barn'])('takes %s for text', (text) => {
    expect(isErrorText(text)).toBe(false);
  });
});
