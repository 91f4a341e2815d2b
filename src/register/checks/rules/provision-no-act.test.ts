import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { provisionNoAct } from './provision-no-act.ts';

it('finds a paragraph of several acts', () => {
  expect(placesOf(provisionNoAct, measures('provision;start_date', '§ 76;2016-01-01'))).toEqual([
    'measures:2:provision',
  ]);
});
