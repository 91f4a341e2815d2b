import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A caseworker who is not among the caseworkers. Found while the cells are read. */
export const caseworkerUnknown: Rule = {
  code: 'caseworker.unknown',
  severity: 'warning',
  fields: fieldsWhere(({ references }) => references?.table === 'caseworkers'),
  readings: ['as_written'],
};
