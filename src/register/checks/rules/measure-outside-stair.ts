import type { Rule } from '../rule.ts';

/** A provision that is no measure on the stair. Found while the cells are read. */
export const measureOutsideStair: Rule = {
  code: 'measure.outside_stair',
  severity: 'error',
  fields: ['measures.provision', 'measures.measure_type'],
  readings: ['as_written', 'left_out'],
};
