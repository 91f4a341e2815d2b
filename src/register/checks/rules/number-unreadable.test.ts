import { expect, it } from 'vitest';
import { ledger, placesOf } from '../test-rules.ts';
import { numberUnreadable } from './number-unreadable.ts';

it('finds a word in place of an amount', () => {
  expect(placesOf(numberUnreadable, ledger('e1;2017-01;5.28.21;;mange'))).toEqual(['ledger:2:amount']);
});
