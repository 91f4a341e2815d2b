import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureStartsAfter18 } from './measure-starts-after-18.ts';

it('finds a start on the 18th birthday, but no aftercare', () => {
  const changed = measures(
    'measure_type;start_date;end_date',
    'foster_care;2028-05-01;2028-06-01',
    'aftercare;2028-05-01;2028-06-01',
    'preventive_measure;2028-04-30;2028-06-01',
  );
  expect(placesOf(measureStartsAfter18, changed)).toEqual(['measures:2:start_date']);
});
