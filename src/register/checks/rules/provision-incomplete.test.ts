import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { provisionIncomplete } from './provision-incomplete.ts';

it('finds a whole paragraph', () => {
  expect(placesOf(provisionIncomplete, measures('provision;start_date', 'BL § 32;2016-01-01'))).toEqual([
    'measures:2:provision',
  ]);
});
