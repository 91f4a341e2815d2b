import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { goalOutsideScale } from './goal-outside-scale.ts';

it('finds scores outside the scale, where the scale is two numbers', () => {
  const lines = ['g1;child-1;1-10;0;11', 'g2;child-1;0 - 100;0;100', 'g3;child-1;egen skala;500;'];
  const changed = table('goals', 'goal_id;child_id;scale;score_before;score_after', ...lines);
  expect(placesOf(goalOutsideScale, changed)).toEqual(['goals:2:score_before', 'goals:2:score_after']);
});
