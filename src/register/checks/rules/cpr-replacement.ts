import type { Rule } from '../rule.ts';

/** A replacement number (the day of birth plus 60): the child may get another number later, and then be two children. Found while the cells are read. */
export const cprReplacement: Rule = {
  code: 'cpr.replacement',
  severity: 'note',
  fields: ['children.child_id'],
  readings: ['as_written'],
};
