import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureOutsideStair } from './measure-outside-stair.ts';

it('finds a provision outside', () => {
  expect(placesOf(measureOutsideStair, measures('provision;start_date', 'SEL § 140;2016-01-01'))).toEqual([
    'measures:2:measure_type',
  ]);
});
