import { expect, it } from 'vitest';
import { readWith } from '../../test-files.ts';
import { summarise } from '../previous.ts';
import { measures, placesGiven } from '../test-rules.ts';
import { changeBig } from './change-big.ts';

const families = (count: number) => ({
  ...measures(
    'measure_type;start_date',
    ...Array.from(
      { length: count },
      (_, i) => `foster_care;${1980 + (i % 30)}-01-0${1 + Math.floor(i / 30)}`,
    ),
  ),
});
const previousOf = (count: number) => summarise(readWith(families(count)).register);
const change = (before: number, now: number) =>
  placesGiven(changeBig, families(now), { previous: previousOf(before) });

it('finds a change of more than half and at least 20', () => {
  expect(change(41, 20)).toEqual(['measures:measure_type']);
  expect(change(41, 21)).toEqual([]);
  expect(change(40, 61)).toEqual(['measures:measure_type']);
  expect(change(39, 20)).toEqual([]);
});

it('finds a fall of five or more to under 20 %', () => {
  expect(change(10, 1)).toEqual(['measures:measure_type']);
  expect(change(10, 2)).toEqual([]);
  expect(change(4, 0)).toEqual([]);
});
