import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureGrantedAfterStart } from './measure-granted-after-start.ts';

it('finds a grant on the day after the start', () => {
  const changed = measures(
    'measure_type;start_date;granted_date',
    'foster_care;2016-01-01;2016-01-02',
    'preventive_measure;2016-01-01;2016-01-01',
    'preventive_measure;;2016-01-01',
  );
  expect(placesOf(measureGrantedAfterStart, changed)).toEqual(['measures:2:granted_date']);
});
