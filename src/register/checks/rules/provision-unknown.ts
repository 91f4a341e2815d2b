import type { Rule } from '../rule.ts';

/** A provision that is not in the list, on a measure that has no type to go by. Found while the cells are read. */
export const provisionUnknown: Rule = {
  code: 'provision.unknown',
  severity: 'error',
  fields: ['measures.provision', 'measures.measure_type'],
  readings: ['as_written', 'left_out'],
};
