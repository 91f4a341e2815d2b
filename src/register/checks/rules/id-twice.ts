import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** An id that must name one row and names two. Found while the cells are read. */
export const idTwice: Rule = {
  code: 'id.twice',
  severity: 'error',
  fields: fieldsWhere(({ id }) => id === 'unique'),
  readings: ['as_written', 'left_out'],
};
