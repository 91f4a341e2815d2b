import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureEndsBeforeStart } from './measure-ends-before-start.ts';

it('finds an end before its start, and leaves one on the same day alone', () => {
  expect(
    placesOf(
      measureEndsBeforeStart,
      measures(
        'measure_type;start_date;end_date',
        'foster_care;2016-01-02;2016-01-01',
        'foster_care;2016-02-01;2016-02-01',
      ),
    ),
  ).toEqual(['measures:2:end_date']);
});
