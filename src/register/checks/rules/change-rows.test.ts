import { expect, it } from 'vitest';
import { readWith } from '../../test-files.ts';
import { summarise } from '../previous.ts';
import { placesGiven, table } from '../test-rules.ts';
import { changeRows } from './change-rows.ts';

const inspections = (count: number) =>
  table(
    'inspections',
    'inspection_id;provider;held_date',
    ...Array.from({ length: count }, (_, i) => `i${i};Huset;2017-01-01`),
  );
const previousOf = (count: number) => summarise(readWith(inspections(count)).register);

it('finds a table that has lost more than half its rows', () => {
  expect(placesGiven(changeRows, inspections(9), { previous: previousOf(20) })).toEqual(['inspections']);
  expect(placesGiven(changeRows, inspections(10), { previous: previousOf(20) })).toEqual([]);
  expect(placesGiven(changeRows, inspections(1), { previous: previousOf(19) })).toEqual([]);
});
