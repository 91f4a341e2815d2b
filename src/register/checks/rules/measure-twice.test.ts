import { expect, it } from 'vitest';
import { foundBy, measures, placesOf } from '../test-rules.ts';
import { measureTwice } from './measure-twice.ts';

it('finds the second of two that are alike, and names the first', () => {
  const changed = measures(
    'measure_type;start_date;end_date',
    'foster_care;2016-01-01;',
    'foster_care;2016-01-01;2016-02-01',
    'preventive_measure;2016-01-01;',
    'foster_care;2016-01-01;',
  );
  expect(placesOf(measureTwice, changed)).toEqual(['measures:5']);
  expect(foundBy(measureTwice, changed)[0]?.words.first).toBe(2);
});
