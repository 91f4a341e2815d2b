import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureNoPriceUnit } from './measure-no-price-unit.ts';

it('finds a price without a unit', () => {
  const changed = measures(
    'measure_type;start_date;price;price_unit',
    'foster_care;2016-01-01;500;',
    'preventive_measure;2016-01-01;500;week',
    'early_preventive_offer;2016-01-01;;',
  );
  expect(placesOf(measureNoPriceUnit, changed)).toEqual(['measures:2:price_unit']);
});
