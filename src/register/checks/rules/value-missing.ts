import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** An empty cell in a column where each row must have a value. Found while the cells are read. */
export const valueMissing: Rule = {
  code: 'value.missing',
  severity: 'error',
  fields: fieldsWhere(({ required }) => required === true),
  readings: ['as_written', 'left_out'],
};
