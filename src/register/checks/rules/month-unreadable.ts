import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A cell that should be a month and is none. Found while the cells are read. */
export const monthUnreadable: Rule = {
  code: 'month.unreadable',
  severity: 'error',
  fields: fieldsWhere(({ kind }) => kind === 'month'),
  readings: ['as_written'],
};
