import type { Rule } from '../rule.ts';

/** A birth date other than that of the CPR number; the one filled in is used. Found while the cells are read. */
export const cprBirthDate: Rule = {
  code: 'cpr.birth_date',
  severity: 'warning',
  fields: ['children.child_id', 'children.birth_date'],
  readings: ['as_written'],
};
