import { describe, expect, it } from 'vitest';
import { readDecimal, readMoney, readWhole } from './read-number.ts';

describe('readDecimal', () => {
  it.each([
    ['1250', '1250'],
    ['1.250', '1250'],
    ['1.250,50', '1250.5'],
    ['1250,5', '1250.5'],
    ['1250.5', '1250.5'],
    ['1250.50', '1250.5'],
    ['1.250.000', '1250000'],
    ['1.250.000,25', '1250000.25'],
    ['1 250 000,25', '1250000.25'],
    ['1\u00a0250,5', '1250.5'],
    ['-20,5', '-20.5'],
    ['\u221220,5', '-20.5'],
    ['- 20', '-20'],
    ['20,5-', '-20.5'],
    ['+7', '7'],
    ['007', '7'],
    ['-0', '0'],
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['5.299999999999999', '5.299999999999999'],
    ['12,5000', '12.5'],
  ])('reads %s as %s', (text, expected) => {
    expect(readDecimal(text)).toBe(expected);
  });

  it.each([
    '',
    'x',
    '1,250.50',
    '1.25.0',
    '1.2500,5',
    '1250.500',
    '1,2,3',
    '.5',
    '5,',
    '--5',
    '-5-',
    '1e5',
    '12 kr.',
    '9'.repeat(41),
  ])('does not read %s', (text) => {
    expect(readDecimal(text)).toBeUndefined();
  });
});

describe('readMoney', () => {
  it.each([
    ['1.250,50', 125050],
    ['-20,5', -2050],
    ['100', 10000],
    ['0,07', 7],
    ['-0,00', 0],
    ['1.250', 125000],
  ])('reads %s as %d øre', (text, oere) => {
    expect(readMoney(text)).toBe(oere);
  });

  it.each(['0,125', '12,500', '12345678901234'])('does not read %s', (text) => {
    expect(readMoney(text)).toBeUndefined();
  });
});

describe('readWhole', () => {
  it('reads whole numbers from 0', () => {
    expect([readWhole('2.700'), readWhole('0'), readWhole('50,0')]).toEqual([2700, 0, 50]);
    expect([readWhole('-1'), readWhole('1,5'), readWhole('12345678901234')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
