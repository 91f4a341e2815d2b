import { expect, it } from 'vitest';
import { ledger, placesOf } from '../test-rules.ts';
import { accountKindDisagrees } from './account-kind-disagrees.ts';

it('finds a refund on running costs', () => {
  expect(placesOf(accountKindDisagrees, ledger('e1;2017-01;528211017;state_refund;1'))).toEqual([
    'ledger:2:kind',
  ]);
});
