import type { Rule } from '../rule.ts';

/** A placement site other than the measure type beside it; the type is used. Found while the cells are read. */
export const siteDisagrees: Rule = {
  code: 'site.disagrees',
  severity: 'warning',
  fields: ['measures.placement_site', 'measures.measure_type'],
  readings: ['as_written'],
};
