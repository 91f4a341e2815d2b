import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { figureUnreadable } from './figure-unreadable.ts';

it('finds a number alone', () => {
  expect(
    placesOf(figureUnreadable, table('reported', 'figure;municipality;date', '1;510;2017-01-31')),
  ).toEqual(['reported:2:figure']);
});
