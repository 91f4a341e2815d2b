import { textColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A share of full time that is not above 0 and at most 1. */
export const caseworkerShare: Rule = {
  code: 'caseworker.share',
  severity: 'warning',
  fields: ['caseworkers.full_time_share'],
  readings: ['as_written'],
  find: rowsWhere('caseworkers', 'full_time_share', (caseworkers) => {
    const shares = textColumn(caseworkers, 'full_time_share');
    return (row) => {
      const share = shares[row] ?? null;
      return share !== null && !(Number(share) > 0 && Number(share) <= 1);
    };
  }),
};
