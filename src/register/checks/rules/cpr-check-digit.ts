import type { Rule } from '../rule.ts';

/** A CPR number that fails modulus 11: a hint only, as numbers given since 2007 need not pass. Found while the cells are read. */
export const cprCheckDigit: Rule = {
  code: 'cpr.check_digit',
  severity: 'warning',
  fields: ['children.child_id'],
  readings: ['as_written'],
};
