import { expect, test } from 'vitest';
import { compareFigures } from './figure-order.ts';

test('figures stand as the catalogue reads', () => {
  const inOrder = [
    '1',
    '1.1',
    '1.2',
    '2',
    '2.1',
    '2.3',
    '2.10',
    '2.max',
    '2.median',
    '8',
    '8-9.rest',
    '9',
    '10',
    '12',
    '12.3',
    '12.days_between',
    'nyanbringelser',
    'nyanbringelser.2',
    'total',
    'total.3',
  ];
  const shuffled = [...inOrder].sort().reverse();
  expect(shuffled).not.toEqual(inOrder);
  expect(shuffled.sort(compareFigures)).toEqual(inOrder);
});

test('a figure equals itself', () => {
  expect(compareFigures('5.3', '5.3')).toBe(0);
});
