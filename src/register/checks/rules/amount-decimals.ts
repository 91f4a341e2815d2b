import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** An amount that is not in whole øre. Found while the cells are read. */
export const amountDecimals: Rule = {
  code: 'amount.decimals',
  severity: 'error',
  fields: fieldsWhere(({ kind }) => kind === 'money'),
  readings: ['as_written'],
};
