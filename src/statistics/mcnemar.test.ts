import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mcnemar } from './mcnemar.ts';

/** The tails of a fair coin in exact whole numbers: outcomes no likelier than the seen one, over 2 to the n. */
function exactly(came: number, went: number): number {
  const n = came + went;
  const ways = [1n];
  for (let k = 1; k <= n; k++) ways.push(((ways[k - 1] ?? 1n) * BigInt(n - k + 1)) / BigInt(k));
  const seen = ways[came] ?? 0n;
  const tail = ways.filter((way) => way <= seen).reduce((sum, way) => sum + way, 0n);
  return Number((tail * 10n ** 15n) / 2n ** BigInt(n)) / 1e15;
}

test('the p-value is the exact sum of a fair coin', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }), (came, went) => {
      expect(mcnemar({ came, went })).toBeCloseTo(exactly(came, went), 9);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test.each([
  [0, 0, 1],
  [6, 0, 0.03125],
  [5, 0, 0.0625],
  [20, 10, 0.09873714670538905],
  [30, 15, 0.035697803555194696],
])('%i came and %i went', (came, went, p) => {
  expect(mcnemar({ came, went })).toBeCloseTo(p, 9);
});
