import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { measureUnknown } from './measure-unknown.ts';

it('finds a follow-up on a stranger', () => {
  expect(
    placesOf(measureUnknown, table('follow_ups', 'follow_up_id;child_id;measure_id', 'f1;child-1;stranger')),
  ).toEqual(['follow_ups:2:measure_id']);
});
