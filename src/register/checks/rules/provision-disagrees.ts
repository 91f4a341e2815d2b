import type { Rule } from '../rule.ts';

/** A provision that is not one of the measure type beside it; the type is used. Found while the cells are read. */
export const provisionDisagrees: Rule = {
  code: 'provision.disagrees',
  severity: 'warning',
  fields: ['measures.provision', 'measures.measure_type'],
  readings: ['as_written'],
};
