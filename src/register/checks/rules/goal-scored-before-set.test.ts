import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { goalScoredBeforeSet } from './goal-scored-before-set.ts';

it('finds a score before the goal', () => {
  expect(
    placesOf(
      goalScoredBeforeSet,
      table(
        'goals',
        'goal_id;child_id;set_date;scored_date',
        'g1;child-1;2017-02-01;2017-01-01',
        'g2;child-1;2017-02-01;2017-08-01',
      ),
    ),
  ).toEqual(['goals:2:scored_date']);
});
