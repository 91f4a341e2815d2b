import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { provisionUnused } from './provision-unused.ts';

it('finds a provision that is unknown, in several acts or too wide, beside a type', () => {
  expect(
    placesOf(
      provisionUnused,
      measures(
        'measure_type;provision;start_date;end_date',
        'foster_care;SEL § 999;2016-01-01;2016-02-01',
        'foster_care;§ 76;2016-03-01;2016-04-01',
        'foster_care;BL § 32;2016-05-01;2016-06-01',
        ';SEL § 999;2016-07-01;2016-08-01',
      ),
    ),
  ).toEqual(['measures:2:provision', 'measures:3:provision', 'measures:4:provision']);
});
