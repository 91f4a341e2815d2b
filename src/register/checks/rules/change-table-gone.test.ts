import { expect, it } from 'vitest';
import { readWith } from '../../test-files.ts';
import { summarise } from '../previous.ts';
import { placesGiven, table } from '../test-rules.ts';
import { changeTableGone } from './change-table-gone.ts';

it('finds a table that was there last time', () => {
  const withInspections = table('inspections', 'inspection_id;provider;held_date', 'i1;Huset;2017-01-01');
  const previous = summarise(readWith(withInspections).register);
  expect(placesGiven(changeTableGone, {}, { previous })).toEqual(['inspections']);
  expect(placesGiven(changeTableGone, withInspections, { previous })).toEqual([]);
});
