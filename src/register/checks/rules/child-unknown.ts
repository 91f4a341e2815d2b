import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A row about a child that is not among the children. Found while the cells are read. */
export const childUnknown: Rule = {
  code: 'child.unknown',
  severity: 'error',
  fields: fieldsWhere(({ references }) => references?.table === 'children'),
  readings: ['as_written', 'left_out'],
};
