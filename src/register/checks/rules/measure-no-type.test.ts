import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureNoType } from './measure-no-type.ts';

it('finds a measure that is nothing', () => {
  expect(placesOf(measureNoType, measures('measure_type;start_date', ';2016-01-01'))).toEqual([
    'measures:2:measure_type',
  ]);
});
