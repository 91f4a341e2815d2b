import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { valueMissing } from './value-missing.ts';

it('finds a measure without id', () => {
  expect(
    placesOf(
      valueMissing,
      table('measures', 'measure_id;child_id;measure_type;start_date', ';child-1;foster_care;2016-01-01'),
    ),
  ).toEqual(['measures:2:measure_id']);
});
