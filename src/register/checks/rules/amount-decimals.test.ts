import { expect, it } from 'vitest';
import { ledger, placesOf } from '../test-rules.ts';
import { amountDecimals } from './amount-decimals.ts';

it('finds three decimals', () => {
  expect(placesOf(amountDecimals, ledger('e1;2017-01;5.28.21;;1,125'))).toEqual(['ledger:2:amount']);
});
