import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { caseworkerEndsBeforeStart } from './caseworker-ends-before-start.ts';

it('finds a period turned round', () => {
  expect(
    placesOf(
      caseworkerEndsBeforeStart,
      table('caseworkers', 'caseworker_id;from_date;to_date', 'w1;2016-02-01;2016-01-01', 'w1;2016-03-01;'),
    ),
  ).toEqual(['caseworkers:2:to_date']);
});
