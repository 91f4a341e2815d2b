import { expect, it } from 'vitest';
import { ledger, placesOf } from '../test-rules.ts';
import { monthUnreadable } from './month-unreadable.ts';

it('finds a month without a year', () => {
  expect(placesOf(monthUnreadable, ledger('e1;marts;5.28.21;;1'))).toEqual(['ledger:2:month']);
});
