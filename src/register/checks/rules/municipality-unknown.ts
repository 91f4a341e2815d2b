import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A code that is no Danish municipality. Found while the cells are read. */
export const municipalityUnknown: Rule = {
  code: 'municipality.unknown',
  severity: 'error',
  fields: fieldsWhere(({ kind }) => kind === 'municipality'),
  readings: ['as_written', 'left_out'],
};
