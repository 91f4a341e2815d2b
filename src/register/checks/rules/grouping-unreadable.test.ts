import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { groupingUnreadable } from './grouping-unreadable.ts';

it('finds letters', () => {
  expect(
    placesOf(groupingUnreadable, table('budget', 'month;account;grouping;amount', '2017-01;5.28.21;a1;1')),
  ).toEqual(['budget:2:grouping']);
});
