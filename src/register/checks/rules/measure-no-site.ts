import type { Rule } from '../rule.ts';

/** A placement under a provision that does not tell where. Found while the cells are read. */
export const measureNoSite: Rule = {
  code: 'measure.no_site',
  severity: 'error',
  fields: ['measures.provision', 'measures.placement_site'],
  readings: ['as_written', 'left_out'],
};
