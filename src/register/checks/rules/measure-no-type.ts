import type { Rule } from '../rule.ts';

/** A measure of which neither type, provision nor site tells what it is. Found while the cells are read. */
export const measureNoType: Rule = {
  code: 'measure.no_type',
  severity: 'error',
  fields: ['measures.measure_type', 'measures.provision', 'measures.placement_site'],
  readings: ['as_written', 'left_out'],
};
