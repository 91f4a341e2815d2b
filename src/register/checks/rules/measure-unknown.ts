import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A row about a measure that is not among the measures. Found while the cells are read. */
export const measureUnknown: Rule = {
  code: 'measure.unknown',
  severity: 'error',
  fields: fieldsWhere(({ references }) => references?.table === 'measures'),
  readings: ['as_written'],
};
