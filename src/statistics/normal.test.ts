import { expect, test } from 'vitest';
import { chiSquareQuantile, gammaShare } from './gamma.ts';
import { normalShare, Z95, Z998 } from './normal.ts';

test('the quantiles leave 2,5 % and 0,1 % above', () => {
  expect(normalShare(Z95)).toBeCloseTo(0.975, 12);
  expect(normalShare(Z998)).toBeCloseTo(0.999, 12);
  expect(normalShare(-3)).toBeCloseTo(0.0013498980316300957, 14);
});

/** With two degrees chi-square is exponential: the quantile is -2 ln(1 - p). */
test.each([0.05, 0.5, 0.975])('chi-square with two degrees at %f', (p) => {
  expect(chiSquareQuantile(p, 2)).toBeCloseTo(-2 * Math.log(1 - p), 10);
});

/** For a whole shape the upper share is a Poisson sum. */
test.each([
  [5, 5],
  [12, 30],
  [40, 25],
])('gamma with shape %i at %f', (shape, x) => {
  let [term, upper] = [Math.exp(-x), 0];
  for (let k = 0; k < shape; k++) {
    upper += term;
    term *= x / (k + 1);
  }
  expect(gammaShare(shape, x)).toBeCloseTo(1 - upper, 12);
});
