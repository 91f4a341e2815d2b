import { expect, it } from 'vitest';
import { foundBy, ledger, placesOf } from '../test-rules.ts';
import { ledgerMonthMissing } from './ledger-month-missing.ts';

it('tells the months without an entry between the first and the last', () => {
  const months = ['2016-11', '2017-01', '2017-05', '2017-06'];
  const changed = ledger(...months.map((month, i) => `e${i};${month};5.28.21;;1`));
  expect(placesOf(ledgerMonthMissing, changed)).toEqual(['ledger:month']);
  expect(foundBy(ledgerMonthMissing, changed)[0]?.words).toEqual({
    municipality: '510',
    months: '2016-12, 2017-02…2017-04',
  });
  expect(placesOf(ledgerMonthMissing, ledger('e1;2016-12;5.28.21;;1', 'e2;2017-01;5.28.21;;1'))).toEqual([]);
});
