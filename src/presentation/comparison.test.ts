import { expect, test } from 'vitest';
import type { ProtectedCell } from '../disclosure/protected-cell.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { changeBetween, comparedWith } from './comparison.ts';

const days = (...iso: string[]) => iso.map(parseIsoDate);
const KEY = {
  catalogue: 'indsatstrappen',
  figure: '3',
  area: '999',
  date: 0,
  breakdown: '',
  category: '',
  source: 'calculated',
} as const;
const shown = (unit: ProtectedCell['unit'], numerator: number, denominator: number): ProtectedCell => ({
  ...KEY,
  unit,
  state: 'shown',
  numerator,
  denominator,
  scale: 1,
  status: 'ok',
});

test('compares with the same day a year before, else with the count before', () => {
  const [a, b, c, d] = days('2017-01-31', '2017-05-31', '2017-09-30', '2018-01-31');
  const cutoffs = days('2017-01-31', '2017-05-31', '2017-09-30', '2018-01-31');
  expect(comparedWith(cutoffs, d ?? 0)).toBe(a);
  expect(comparedWith(cutoffs, c ?? 0)).toBe(b);
  expect(comparedWith(cutoffs, a ?? 0)).toBeUndefined();
});

test('tests rates and shares, describes the rest', () => {
  expect(changeBetween(shown('per_1000', 120, 20000), shown('per_1000', 60, 20000))).toBe('fallen');
  expect(changeBetween(shown('percent', 48, 80), shown('percent', 56, 70))).toBe('risen');
  expect(changeBetween(shown('months', 900, 30), shown('months', 930, 30))).toBe('higher');
});

test('a hidden or missing number on either side is no comparison', () => {
  const hidden: ProtectedCell = { ...KEY, unit: 'per_1000', state: 'hidden' };
  const missing: ProtectedCell = { ...KEY, unit: 'per_1000', state: 'missing', reason: 'not_reported' };
  const some = shown('per_1000', 60, 20000);
  expect([changeBetween(hidden, some), changeBetween(some, hidden), changeBetween(missing, hidden)]).toEqual([
    'hidden',
    'hidden',
    'hidden',
  ]);
  expect([changeBetween(missing, some), changeBetween(undefined, some)]).toEqual(['missing', 'missing']);
});
