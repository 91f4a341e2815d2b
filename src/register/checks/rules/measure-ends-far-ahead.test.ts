import { expect, it } from 'vitest';
import { measures, placesGiven, placesOf } from '../test-rules.ts';
import { measureEndsFarAhead } from './measure-ends-far-ahead.ts';

it('finds an end more than five years ahead, unless the young person turns 18 then', () => {
  const changed = measures(
    'measure_type;start_date;end_date',
    'foster_care;2016-01-01;2099-12-31',
    'network_foster_care;2016-01-01;2028-04-30',
    'preventive_measure;2016-01-01;2021-01-01',
  );
  expect(placesOf(measureEndsFarAhead, changed)).toEqual(['measures:2:end_date']);
  expect(placesGiven(measureEndsFarAhead, changed, { asOf: '2095-01-01' })).toEqual([]);
});
