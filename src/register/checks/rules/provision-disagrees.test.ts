import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { provisionDisagrees } from './provision-disagrees.ts';

it('finds foster care under the provision of family treatment', () => {
  expect(
    placesOf(
      provisionDisagrees,
      measures('measure_type;provision;start_date', 'foster_care;BL § 32.1.5;2016-01-01'),
    ),
  ).toEqual(['measures:2:provision']);
});
