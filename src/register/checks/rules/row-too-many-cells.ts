import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A row with more cells than there are columns: what stands where is not certain. Found while the cells are read. */
export const rowTooManyCells: Rule = {
  code: 'row.too_many_cells',
  severity: 'error',
  fields: fieldsWhere(() => true),
  readings: ['as_written', 'left_out'],
};
