import { expect, test } from 'vitest';
import { meanInterval } from './mean-interval.ts';
import { studentQuantile } from './student.ts';

/** qt(0.975, df) of R. */
test.each([
  [1, 12.706204736432095],
  [2, 4.302652729911275],
  [5, 2.5705818366147395],
  [30, 2.042272456301238],
  [200, 1.971896224],
])('the t quantile of %i degrees', (degrees, quantile) => {
  expect(studentQuantile(0.975, degrees)).toBeCloseTo(quantile, 7);
});

/** With two degrees the distribution has a closed form: t = u * sqrt(2 / (1 - u^2)) where u = 2p - 1. */
test.each([0.6, 0.9, 0.999])('two degrees by their closed form, at %f', (p) => {
  const u = 2 * p - 1;
  expect(studentQuantile(p, 2)).toBeCloseTo(u * Math.sqrt(2 / (1 - u * u)), 9);
});

test('the mean and its interval, as t.test of R gives them', () => {
  const interval = meanInterval([3, 5, 8, 13, 21.5]);
  expect(interval?.mean).toBeCloseTo(10.1, 12);
  expect(interval?.lower).toBeCloseTo(0.9083311772530891, 7);
  expect(interval?.upper).toBeCloseTo(19.29166882274691, 7);
});

test('one value has no interval', () => {
  expect(meanInterval([7])).toBeUndefined();
});
