import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { childUnknown } from './child-unknown.ts';

it('finds a measure of a stranger', () => {
  expect(
    placesOf(
      childUnknown,
      table('measures', 'measure_id;child_id;measure_type;start_date', 'm1;stranger;foster_care;2016-01-01'),
    ),
  ).toEqual(['measures:2:child_id']);
});
