import type { Rule } from '../rule.ts';

/** A child whose age cannot be known. Found while the cells are read. */
export const childNoBirthDate: Rule = {
  code: 'child.no_birth_date',
  severity: 'error',
  fields: ['children.birth_date', 'children.child_id'],
  readings: ['as_written', 'left_out'],
};
