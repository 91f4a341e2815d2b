import { expect, test } from 'vitest';
import { newcombe, wilson } from './proportion.ts';

test('Wilson: 3 of 12 is 8,9 % to 53,2 %', () => {
  const { lower, upper } = wilson({ count: 3, of: 12 });
  expect([(100 * lower).toFixed(1), (100 * upper).toFixed(1)]).toEqual(['8.9', '53.2']);
});

test('Wilson stays within 0 and 1', () => {
  expect(wilson({ count: 0, of: 8 }).lower).toBe(0);
  expect(wilson({ count: 8, of: 8 }).upper).toBe(1);
});

/** The examples of Newcombe (1998), table II, method 10. */
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
])('Newcombe: %i/%i against %i/%i', (a, m, b, n, lower, upper) => {
  const interval = newcombe({ count: a, of: m }, { count: b, of: n });
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});
