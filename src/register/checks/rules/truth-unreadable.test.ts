import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { truthUnreadable } from './truth-unreadable.ts';

it('finds a perhaps', () => {
  expect(
    placesOf(
      truthUnreadable,
      table('inspections', 'inspection_id;provider;held_date;approved', 'i1;Huset;2017-01-01;måske'),
    ),
  ).toEqual(['inspections:2:approved']);
});
