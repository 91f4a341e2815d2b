import { expect, it } from 'vitest';
import { ledger, placesOf } from '../test-rules.ts';
import { accountOtherField } from './account-other-field.ts';

it('finds a slip of the account, but not the functions of the field', () => {
  const accounts = ['5.82.21', '5.28.21', '5.28.25', '5.57.72', '5.22.07', '6.45.58'];
  const changed = ledger(...accounts.map((account, i) => `e${i};2017-01;${account};;1`));
  expect(placesOf(accountOtherField, changed)).toEqual(['ledger:2:account']);
});
