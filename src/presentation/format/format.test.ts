import { expect, test } from 'vitest';
import { parseIsoDate } from '../../shared/calendar.ts';
import { longDate, shortDate, tableDate } from './date.ts';
import { formatFraction, formatList, formatPercent, formatWhole } from './number.ts';

const of = (numerator: bigint, denominator = 1n) => ({ numerator, denominator });

test('rounds once, half away from zero, from the exact fraction, and only then writes Danish', () => {
  expect(formatFraction(of(34000n, 19521n), 2, 'da')).toBe('1,74');
  expect(formatFraction(of(1005n, 1000n), 2, 'da')).toBe('1,01');
  expect(formatFraction(of(-1005n, 1000n), 2, 'da')).toBe('−1,01');
  expect(formatFraction(of(-1n, 1000n), 2, 'da')).toBe('0,00');
  expect(formatFraction(of(182225n, 10n), 2, 'da')).toBe('18.222,50');
  expect(formatFraction(of(182225n, 10n), 2, 'en')).toBe('18,222.50');
});

test('whole numbers get thousands, percent its hard space', () => {
  expect([formatWhole(120000000, 'da'), formatWhole(999, 'da'), formatWhole(1000, 'en')]).toEqual([
    '120.000.000',
    '999',
    '1,000',
  ]);
  expect(formatPercent(of(800n, 34n), 'da')).toBe('23,5\u00a0%');
  expect(formatPercent(of(800n, 34n), 'en')).toBe('23.5%');
});

test('dates and lists', () => {
  const day = parseIsoDate('2017-01-01');
  expect([longDate(day, 'da'), shortDate(day, 'da'), tableDate(day, 'da')]).toEqual([
    '1. januar 2017',
    'jan. 2017',
    '01.01.2017',
  ]);
  expect(longDate(day, 'en')).toBe('1 January 2017');
  expect(formatList(['a', 'b', 'c'], 'da')).toBe('a, b og c');
});
