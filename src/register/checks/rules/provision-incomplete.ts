import type { Rule } from '../rule.ts';

/** A provision that covers several types, on a measure that has no type to go by. Found while the cells are read. */
export const provisionIncomplete: Rule = {
  code: 'provision.incomplete',
  severity: 'error',
  fields: ['measures.provision', 'measures.measure_type'],
  readings: ['as_written', 'left_out'],
};
