import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureBeforeBirth } from './measure-before-birth.ts';

it('finds a start on the day before the birth', () => {
  const changed = measures(
    'measure_type;start_date',
    'preventive_measure;2010-04-30',
    'preventive_measure;2010-05-01',
  );
  expect(placesOf(measureBeforeBirth, changed)).toEqual(['measures:2:start_date']);
});
