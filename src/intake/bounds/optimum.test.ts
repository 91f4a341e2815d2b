import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsOfAllAlike, endsOfRatios, endsOfSums, type Sum } from './optimum.ts';

const sum = (numerator: number, denominator: number): Sum => ({ numerator, denominator });

/** Every sum that the choices can come to. */
function everySum(base: Sum, lists: readonly (readonly Sum[])[]): Sum[] {
  return lists.reduce<Sum[]>(
    (sums, list) =>
      sums.flatMap((a) => list.map((b) => sum(a.numerator + b.numerator, a.denominator + b.denominator))),
    [base],
  );
}

const value = ({ numerator, denominator }: Sum) => numerator / denominator;

const small = fc.record({
  numerator: fc.integer({ min: 0, max: 9 }),
  denominator: fc.integer({ min: 0, max: 9 }),
});
const lists = fc.array(fc.array(small, { minLength: 1, maxLength: 3 }), { maxLength: 5 });

describe('the lowest and the highest ratio', () => {
  test('are those of all the choices, also when a choice may leave nobody to be a share of', () => {
    fc.assert(
      fc.property(small, lists, (base, choices) => {
        const values = everySum(base, choices)
          .filter(({ denominator }) => denominator > 0)
          .map(value);
        const ends = endsOfRatios(base, choices);
        if (values.length === 0) expect(ends).toBeUndefined();
        else {
          expect(ends && value(ends.low)).toBe(Math.min(...values));
          expect(ends && value(ends.high)).toBe(Math.max(...values));
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('are exact where rounding would blur them', () => {
    const huge = 9_007_199_254_740_881;
    const choices = [[sum(huge, huge), sum(huge - 1, huge)]];
    expect(endsOfRatios(sum(0, 0), choices)).toEqual({ low: sum(huge - 1, huge), high: sum(huge, huge) });
  });

  test('of what is counted now are what is counted now when nothing is better', () => {
    const ends = endsOfRatios(sum(1, 2), [[sum(1, 2), sum(2, 4)]]);
    expect(ends).toEqual({ low: sum(2, 4), high: sum(2, 4) });
  });
});

test('with a fixed denominator only the numerators are chosen', () => {
  const choices = [
    [sum(1, 0), sum(0, 0)],
    [sum(-3, 0), sum(4, 0)],
  ];
  expect(endsOfSums(sum(10, 500), choices)).toEqual({ low: sum(7, 500), high: sum(15, 500) });
});

test('all alike looks at first choices together, then second choices', () => {
  const choices = [
    [sum(1, 1), sum(0, 0)],
    [sum(0, 1), sum(5, -1)],
  ];
  expect(endsOfAllAlike(sum(0, 2), choices)).toEqual({ low: sum(1, 4), high: sum(5, 1) });
  expect(endsOfAllAlike(sum(0, 0), [[sum(1, 0), sum(1, -2)]])).toBeUndefined();
});
