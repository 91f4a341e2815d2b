import { expect, it } from 'vitest';
import { foundBy, measures, placesOf } from '../test-rules.ts';
import { dateTwoDigitYear } from './date-two-digit-year.ts';

it('tells once how many dates have a year of two digits', () => {
  const changed = measures(
    'measure_type;start_date;end_date',
    'early_preventive_offer;01-03-16;2016-12-31',
    'preventive_measure;13/9-16;',
    'parent_directed_measure;01-01-2016;31-02-16',
  );
  expect(placesOf(dateTwoDigitYear, changed)).toEqual(['measures:start_date']);
  expect(foundBy(dateTwoDigitYear, changed)[0]?.words).toMatchObject({ rows: 2, value: '01-03-16' });
  expect(placesOf(dateTwoDigitYear, {})).toEqual([]);
});
