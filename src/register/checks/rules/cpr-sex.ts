import type { Rule } from '../rule.ts';

/** A sex other than that of the last digit of the CPR number; the one filled in is used. Found while the cells are read. */
export const cprSex: Rule = {
  code: 'cpr.sex',
  severity: 'warning',
  fields: ['children.child_id', 'children.sex'],
  readings: ['as_written'],
};
