import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { followUpNextBeforeHeld } from './follow-up-next-before-held.ts';

it('finds a next one in the past', () => {
  expect(
    placesOf(
      followUpNextBeforeHeld,
      table(
        'follow_ups',
        'follow_up_id;child_id;measure_id;held_date;next_agreed_date',
        'f1;child-1;measure-1;2016-03-01;2016-02-01',
        'f2;child-1;measure-1;2016-03-01;2016-06-01',
      ),
    ),
  ).toEqual(['follow_ups:2:next_agreed_date']);
});
