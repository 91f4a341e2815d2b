import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Explanation, ExplanationStep } from '../calculation/explain/explanation.ts';
import { protectExplanation } from './protect-explanation.ts';
import type { ProtectedCell, ShownCell } from './protected-cell.ts';

const KEY = {
  catalogue: 'indsatstrappen',
  figure: '1',
  area: '999',
  date: 17000,
  breakdown: '',
  category: '',
  unit: 'per_1000',
  source: 'calculated',
} as const;
const SHOWN: ShownCell = {
  ...KEY,
  state: 'shown',
  numerator: 34,
  denominator: 20000,
  scale: 1,
  status: 'ok',
};

function explain(...steps: [ExplanationStep['effect'], number, ExplanationStep['counted']?][]): Explanation {
  return {
    address: 'indsatstrappen:1',
    area: '999',
    date: 17000,
    numeratorSteps: steps.map(([effect, count, counted = 'children'], i) => ({
      effect,
      count,
      counted,
      text: { da: `trin ${i}`, en: `step ${i}` },
    })),
    denominatorSteps: [],
    children: [
      { childId: 'abc', counted: 'numerator', amount: 1, reason: { da: 'tælles med', en: 'counted' } },
    ],
  };
}

const counts = (explanation: Explanation, cell: ProtectedCell = SHOWN) =>
  protectExplanation(explanation, cell, { threshold: 5 })?.numeratorSteps.map((s) => s.count);

test('leaves large steps as they are and never carries children', () => {
  const given = explain(['have', 50], ['minus', 10], ['minus', 6], ['result', 34]);
  expect(counts(given)).toEqual([50, 10, 6, 34]);
  expect(JSON.stringify(protectExplanation(given, SHOWN, { threshold: 5 }))).not.toContain('abc');
});

test('merges a small step with the next smallest, so that it cannot be computed either', () => {
  const given = explain(['have', 50], ['minus', 10], ['minus', 2], ['minus', 4], ['result', 34]);
  expect(counts(given)).toEqual([50, 10, 6, 34]);
  const merged = protectExplanation(given, SHOWN, { threshold: 5 })?.numeratorSteps[2];
  expect(merged?.texts.map((t) => t.da)).toEqual(['trin 2', 'trin 3']);
});

test('leaves out a count that would give a small group away by subtraction', () => {
  expect(counts(explain(['have', 36], ['minus', 2], ['result', 34]))).toEqual([undefined, undefined, 34]);
  expect(counts(explain(['have', 3], ['minus', 0], ['result', 34]))).toEqual([undefined, 0, 34]);
});

test('keeps what is far enough from the next count that stays', () => {
  const given = explain(
    ['have', 500, 'measures'],
    ['minus', 2, 'measures'],
    ['left', 60, 'measures'],
    ['left', 41, 'measures'],
    ['minus', 3, 'measures'],
    ['left', 38, 'measures'],
    ['result', 34],
  );
  expect(counts(given)).toEqual([500, undefined, 60, 41, undefined, undefined, 34]);
});

test('a small rest that is not named cannot be computed from what is', () => {
  expect(counts(explain(['have', 60], ['minus', 23], ['result', 34]))).toEqual([60, undefined, 34]);
});

test('the parts of a sum go together', () => {
  const given = explain(['have', 2], ['have', 40], ['have', 9], ['result', 51]);
  expect(counts(given)).toEqual([undefined, undefined, undefined, 51]);
  expect(counts(explain(['have', 12], ['have', 39], ['result', 51]))).toEqual([12, 39, 51]);
});

test('no small group comes out between any two counts that stay', () => {
  const minus = fc.record({ effect: fc.constant('minus' as const), by: fc.integer({ min: 0, max: 12 }) });
  const left = fc.record({ effect: fc.constant('left' as const), by: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(minus, left), { maxLength: 8 }),
      fc.integer({ min: 5, max: 30 }),
      (moves, end) => {
        let size = end + moves.reduce((sum, move) => sum + move.by, 0);
        const given: [ExplanationStep['effect'], number][] = [['have', size]];
        for (const { effect, by } of moves) {
          size -= by;
          given.push([effect, effect === 'minus' ? by : size]);
        }
        const shown =
          protectExplanation(explain(...given, ['result', end]), SHOWN, { threshold: 5 })?.numeratorSteps ??
          [];
        let above: number | undefined;
        let known = 0;
        for (const { effect, count } of shown) {
          if (count === undefined) continue;
          expect(count > 0 && count < 5).toBe(false);
          if (effect === 'minus') known += count;
          else {
            const rest = above === undefined ? 0 : above - count - known;
            expect(rest > 0 && rest < 5).toBe(false);
            above = count;
            known = 0;
          }
        }
      },
    ),
    { numRuns: 2000, seed: 5 },
  );
});

test('days, kr., entries and the population are not persons behind the figure', () => {
  expect(counts(explain(['have', 3, 'days'], ['have', 4, 'entries'], ['result', 2, 'ore']))).toEqual([
    3, 4, 2,
  ]);
});

test('a number that is not shown has no explanation', () => {
  const given = explain(['have', 50], ['result', 34]);
  expect(counts(given, { ...KEY, state: 'hidden' })).toBeUndefined();
  expect(counts(given, { ...KEY, state: 'missing', reason: 'not_reported' })).toBeUndefined();
});
