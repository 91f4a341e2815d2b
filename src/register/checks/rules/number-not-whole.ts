import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A count that is negative or has decimals. Found while the cells are read. */
export const numberNotWhole: Rule = {
  code: 'number.not_whole',
  severity: 'error',
  fields: fieldsWhere(({ kind }) => kind === 'whole'),
  readings: ['as_written'],
};
