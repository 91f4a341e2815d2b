import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { dateImpossible } from './date-impossible.ts';

it('finds 30 February and the year 1066', () => {
  expect(
    placesOf(
      dateImpossible,
      measures('measure_type;start_date', 'foster_care;30-02-2016', 'foster_care;1066-10-14'),
    ),
  ).toEqual(['measures:2:start_date', 'measures:3:start_date']);
});
