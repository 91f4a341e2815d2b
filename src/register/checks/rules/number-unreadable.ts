import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A cell that should be a number and is none. Found while the cells are read. */
export const numberUnreadable: Rule = {
  code: 'number.unreadable',
  severity: 'error',
  fields: fieldsWhere(({ kind }) => kind === 'whole' || kind === 'decimal' || kind === 'money'),
  readings: ['as_written'],
};
