import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureNoPrice } from './measure-no-price.ts';

it('finds a running measure without a price, and nothing where no prices were handed in', () => {
  const lines = ['foster_care;2016-01-01;;', 'network_foster_care;2015-01-01;2015-06-01;'];
  const priced = measures(
    'measure_type;start_date;end_date;price',
    ...lines,
    'preventive_measure;2016-01-01;;500',
  );
  expect(placesOf(measureNoPrice, priced)).toEqual(['measures:2:price']);
  expect(placesOf(measureNoPrice, {})).toEqual([]);
});
