import { expect, it } from 'vitest';
import { ledger, placesOf } from '../test-rules.ts';
import { accountUnreadable } from './account-unreadable.ts';

it('finds an account without its main account', () => {
  expect(placesOf(accountUnreadable, ledger('e1;2017-01;28.21;;1'))).toEqual(['ledger:2:account']);
});
