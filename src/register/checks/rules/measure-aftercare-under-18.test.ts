import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureAftercareUnder18 } from './measure-aftercare-under-18.ts';

it('finds aftercare on the day before the 18th birthday', () => {
  const changed = measures('measure_type;start_date', 'aftercare;2028-04-30', 'aftercare;2028-05-01');
  expect(placesOf(measureAftercareUnder18, changed)).toEqual(['measures:2:start_date']);
});
