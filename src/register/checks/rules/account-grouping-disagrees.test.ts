import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { accountGroupingDisagrees } from './account-grouping-disagrees.ts';

it('finds another grouping than the account carries', () => {
  expect(
    placesOf(
      accountGroupingDisagrees,
      table('budget', 'month;account;grouping;amount', '2017-01;528211017;003;1'),
    ),
  ).toEqual(['budget:2:grouping']);
});
