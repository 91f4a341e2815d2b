import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureNegativePrice } from './measure-negative-price.ts';

it('finds a price below zero', () => {
  const changed = measures(
    'measure_type;start_date;price;price_unit',
    'foster_care;2016-01-01;-500;day',
    'preventive_measure;2016-01-01;0;day',
  );
  expect(placesOf(measureNegativePrice, changed)).toEqual(['measures:2:price']);
});
