import { expect, test } from 'vitest';
import { byarInterval, countInterval, exactInterval, rateInterval } from './rate-interval.ts';

/** As R gives them: qchisq(0.025, 2 * O) / 2 and qchisq(0.975, 2 * O + 2) / 2. */
test.each([
  [0, 0, 3.6888794541139354],
  [8, 3.4538321767485014, 15.763189220193313],
  [10, 4.7953886961324335, 18.39035604201778],
])('%i events: exact from %f to %f', (count, lower, upper) => {
  expect(exactInterval(count).lower).toBeCloseTo(lower, 9);
  expect(exactInterval(count).upper).toBeCloseTo(upper, 9);
});

test('10 events: Byar from 4,787 to 18,391', () => {
  const { lower, upper } = byarInterval(10);
  expect([lower.toFixed(3), upper.toFixed(3)]).toEqual(['4.787', '18.391']);
});

test('exact below 10 events, Byar from 10', () => {
  expect(countInterval(9)).toEqual(exactInterval(9));
  expect(countInterval(10)).toEqual(byarInterval(10));
  expect(countInterval(9)).not.toEqual(byarInterval(9));
});

/** The ends by their definition: 2,5 % of Poisson counts reach the seen number at the lower, and stay at it at the upper. */
test.each([1, 5, 9])('the exact ends of %i leave 2,5 % on each side, summed term by term', (count) => {
  const { lower, upper } = exactInterval(count);
  const upTo = (k: number, expected: number) => {
    let [term, sum] = [Math.exp(-expected), 0];
    for (let i = 0; i <= k; i++) {
      sum += term;
      term *= expected / (i + 1);
    }
    return sum;
  };
  expect(1 - upTo(count - 1, lower)).toBeCloseTo(0.025, 10);
  expect(upTo(count, upper)).toBeCloseTo(0.025, 10);
});

test('8 placements among 5.000 children are 1,6 per 1.000, between 0,7 and 3,2', () => {
  const { lower, upper } = rateInterval({ count: 8, of: 5000 });
  expect([(1000 * lower).toFixed(1), (1000 * upper).toFixed(1)]).toEqual(['0.7', '3.2']);
});
