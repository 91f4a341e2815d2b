import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialTest } from './binomial.ts';

test.each([
  [34, 76, 19521 / (19521 + 18222), 0.25132301612975616],
  [85, 161, 19521 / (19521 + 18222), 0.813265713122171],
  [280, 574, 0.5, 0.5874371017955399],
  [7, 30, 0.4, 0.06476399510651554],
  [0, 10, 0.3, 0.0388396033],
  [60, 180, 0.5, 9.14458588461025e-6],
])('%i of %i at %f has the exact two-sided p-value', (successes, trials, probability, p) => {
  expect(binomialTest(successes, trials, probability)).toBeCloseTo(p, 9);
});

test('looking from the other side gives the same p-value', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 300 }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (a, b, p) => {
        expect(binomialTest(a, a + b, p)).toBeCloseTo(binomialTest(b, a + b, 1 - p), 6);
      },
    ),
    { seed: 7 },
  );
});
