import type { Rule } from '../rule.ts';

/** A provision that is in several acts and names none, on a measure that has no type to go by. Found while the cells are read. */
export const provisionNoAct: Rule = {
  code: 'provision.no_act',
  severity: 'error',
  fields: ['measures.provision', 'measures.measure_type'],
  readings: ['as_written', 'left_out'],
};
