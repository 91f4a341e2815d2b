import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { caseworkerUnknown } from './caseworker-unknown.ts';

it('finds a stranger with a case', () => {
  expect(
    placesOf(caseworkerUnknown, {
      ...table('caseworkers', 'caseworker_id', 'w1'),
      ...table('cases', 'case_id;child_id;opened_date;caseworker_id', 's1;child-1;2016-01-01;w2'),
    }),
  ).toEqual(['cases:2:caseworker_id']);
});
