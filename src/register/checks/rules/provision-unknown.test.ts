import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { provisionUnknown } from './provision-unknown.ts';

it('finds a provision that does not exist, unless the type is given', () => {
  expect(
    placesOf(
      provisionUnknown,
      measures(
        'measure_type;provision;start_date',
        ';SEL § 999;2016-01-01',
        'foster_care;SEL § 999;2016-01-01',
      ),
    ),
  ).toEqual(['measures:2:provision']);
});
