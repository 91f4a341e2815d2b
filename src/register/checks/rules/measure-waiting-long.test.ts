import { expect, it } from 'vitest';
import { measures, placesGiven } from '../test-rules.ts';
import { measureWaitingLong } from './measure-waiting-long.ts';

it('finds a grant more than a year ago without a start', () => {
  const changed = measures(
    'measure_type;start_date;granted_date',
    'foster_care;;2016-01-01',
    'foster_care;;2016-12-01',
    'preventive_measure;2016-01-01;2015-01-01',
  );
  expect(placesGiven(measureWaitingLong, changed, { asOf: '2017-01-31' })).toEqual([
    'measures:2:granted_date',
  ]);
});
