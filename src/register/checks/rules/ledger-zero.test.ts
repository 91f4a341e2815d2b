import { expect, it } from 'vitest';
import { ledger, placesOf } from '../test-rules.ts';
import { ledgerZero } from './ledger-zero.ts';

it('finds an entry of 0 kr.', () => {
  const changed = ledger('e1;2017-01;5.28.21;;0', 'e2;2017-01;5.28.21;;-1', 'e3;2017-01;5.28.21;;0,01');
  expect(placesOf(ledgerZero, changed)).toEqual(['ledger:2:amount']);
});
