import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { dateUnreadable } from './date-unreadable.ts';

it('finds a word in place of a date', () => {
  expect(
    placesOf(
      dateUnreadable,
      measures('measure_type;start_date;end_date', 'foster_care;i går;', 'foster_care;2016-01-01;ukendt'),
    ),
  ).toEqual(['measures:2:start_date', 'measures:3:end_date']);
});
