import { expect, it } from 'vitest';
import { measures, placesGiven, placesOf } from '../test-rules.ts';
import { measureAftercareOver22 } from './measure-aftercare-over-22.ts';

it('finds aftercare that ends after the 23rd birthday, and open aftercare of a person of 23', () => {
  const changed = measures(
    'measure_type;start_date;end_date',
    'aftercare;2028-05-01;2033-05-02',
    'aftercare;2028-05-01;2033-05-01',
    'aftercare;2028-05-01;',
  );
  expect(placesOf(measureAftercareOver22, changed)).toEqual(['measures:2:end_date']);
  expect(placesGiven(measureAftercareOver22, changed, { asOf: '2033-06-01' })).toEqual([
    'measures:2:end_date',
    'measures:4:end_date',
  ]);
});
