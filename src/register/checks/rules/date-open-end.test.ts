import { expect, it } from 'vitest';
import { foundBy, measures, placesOf } from '../test-rules.ts';
import { dateOpenEnd } from './date-open-end.ts';

it('tells once how many ends are written as the year 9999', () => {
  const changed = measures(
    'measure_type;start_date;end_date',
    'early_preventive_offer;2016-01-01;31-12-9999',
    'preventive_measure;2016-01-01;9999-12-31',
    'parent_directed_measure;2016-01-01;',
  );
  expect(placesOf(dateOpenEnd, changed)).toEqual(['measures:end_date']);
  expect(foundBy(dateOpenEnd, changed)[0]?.words.rows).toBe(2);
  expect(placesOf(dateOpenEnd, {})).toEqual([]);
});
