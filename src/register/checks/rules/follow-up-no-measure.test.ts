import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { followUpNoMeasure } from './follow-up-no-measure.ts';

it('finds a follow-up without a measure', () => {
  const lines = ['f1;child-1;;2016-02-01', 'f2;child-1;measure-1;2016-02-01'];
  const changed = table('follow_ups', 'follow_up_id;child_id;measure_id;held_date', ...lines);
  expect(placesOf(followUpNoMeasure, changed)).toEqual(['follow_ups:2:measure_id']);
});
