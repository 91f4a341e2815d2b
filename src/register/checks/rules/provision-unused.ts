import type { Rule } from '../rule.ts';

/** A provision that cannot be used, on a measure that has a type of its own. Found while the cells are read. */
export const provisionUnused: Rule = {
  code: 'provision.unused',
  severity: 'warning',
  fields: ['measures.provision', 'measures.measure_type'],
  readings: ['as_written'],
};
