import { expect, it } from 'vitest';
import { children, placesOf, table } from '../test-rules.ts';
import { followUpOtherChild } from './follow-up-other-child.ts';

it('finds a follow-up on the measure of another child', () => {
  const lines = [
    'f1;child-2;measure-1;2016-02-01',
    'f2;child-1;measure-1;2016-02-01',
    'f3;child-2;;2016-02-01',
  ];
  const changed = {
    ...children('child-1;2010-05-01;510;', 'child-2;2010-05-01;510;'),
    ...table('follow_ups', 'follow_up_id;child_id;measure_id;held_date', ...lines),
  };
  expect(placesOf(followUpOtherChild, changed)).toEqual(['follow_ups:2:child_id']);
});
