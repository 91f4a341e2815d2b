import { expect, it } from 'vitest';
import { measures, placesGiven } from '../test-rules.ts';
import { measureStartsFarAhead } from './measure-starts-far-ahead.ts';

it('finds a start more than a year after the cut-off date', () => {
  const changed = measures(
    'measure_type;start_date',
    'foster_care;2018-02-02',
    'preventive_measure;2018-01-31',
  );
  expect(placesGiven(measureStartsFarAhead, changed, { asOf: '2017-01-31' })).toEqual([
    'measures:2:start_date',
  ]);
  expect(placesGiven(measureStartsFarAhead, changed, {})).toEqual([]);
});
