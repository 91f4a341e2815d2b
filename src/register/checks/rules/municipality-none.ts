import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A row without a municipality where none can be meant. Found while the cells are read. */
export const municipalityNone: Rule = {
  code: 'municipality.none',
  severity: 'error',
  fields: fieldsWhere(({ name }) => name === 'municipality'),
  readings: ['as_written', 'left_out'],
};
