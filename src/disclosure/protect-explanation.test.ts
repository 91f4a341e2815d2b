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

test('keeps only the result when there is nothing to merge with', () => {
  expect(counts(explain(['have', 36], ['minus', 2], ['result', 34]))).toEqual([undefined, undefined, 34]);
  expect(counts(explain(['have', 3], ['minus', 0], ['result', 34]))).toEqual([undefined, undefined, 34]);
});

test('days, kr. and the population are not persons behind the figure', () => {
  expect(counts(explain(['have', 3, 'days'], ['result', 2, 'ore']))).toEqual([3, 2]);
});

test('a number that is not shown has no explanation', () => {
  const given = explain(['have', 50], ['result', 34]);
  expect(counts(given, { ...KEY, state: 'hidden' })).toBeUndefined();
  expect(counts(given, { ...KEY, state: 'missing', reason: 'not_reported' })).toBeUndefined();
});
