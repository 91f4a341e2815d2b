import { expect, test } from 'vitest';
import { type Filter, funnel, furthestReasons } from './funnel.ts';

interface Row {
  readonly owner: string;
  readonly size: number;
}

const words = (text: string) => ({ da: text, en: text });
const atLeast = (least: number, effect: Filter<Row>['effect']): Filter<Row> => ({
  effect,
  text: words(`at least ${least}`),
  keeps: ({ size }) => size >= least,
  reason: ({ size }) => words(`${size} is under ${least}`),
});
const ROWS: readonly Row[] = [
  { owner: 'a', size: 1 },
  { owner: 'a', size: 4 },
  { owner: 'b', size: 3 },
  { owner: 'b', size: 1 },
  { owner: 'c', size: 9 },
];
const through = (...filters: Filter<Row>[]) => funnel(ROWS, 'measures', words('rows'), filters);

test('tells what is left, what is taken away, and what remains after that', () => {
  const { steps, survivors } = through(atLeast(2, 'left'), atLeast(4, 'minus'), atLeast(5, 'minus'));
  expect(steps.map(({ effect, count, text }) => [effect, count, text.en])).toEqual([
    ['have', 5, 'rows'],
    ['left', 3, 'at least 2'],
    ['minus', 1, 'at least 4'],
    ['minus', 1, 'at least 5'],
    ['left', 1, 'left'],
  ]);
  expect(survivors).toEqual([{ owner: 'c', size: 9 }]);
});

test('says nothing of a rule that takes nothing away', () => {
  expect(through(atLeast(1, 'minus')).steps.map(({ effect }) => effect)).toEqual(['have']);
});

test('gives for each owner the reason of the row that got furthest, of equals the later one', () => {
  const { fallen } = through(atLeast(2, 'left'), atLeast(5, 'minus'));
  const reasons = furthestReasons(fallen, ({ owner }) => owner);
  expect([...reasons].map(([owner, { en }]) => [owner, en])).toEqual([
    ['a', '4 is under 5'],
    ['b', '3 is under 5'],
  ]);
  const equal = through(atLeast(20, 'minus')).fallen;
  expect(furthestReasons(equal, ({ owner }) => owner).get('b')?.en).toBe('1 is under 20');
});
