import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A code that is neither a municipality, a region nor the country. Found while the cells are read. */
export const areaUnknown: Rule = {
  code: 'area.unknown',
  severity: 'error',
  fields: fieldsWhere(({ kind }) => kind === 'area'),
  readings: ['as_written'],
};
