import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A cell that should be a point in time and is none. Found while the cells are read. */
export const timestampUnreadable: Rule = {
  code: 'timestamp.unreadable',
  severity: 'error',
  fields: fieldsWhere(({ kind }) => kind === 'timestamp'),
  readings: ['as_written'],
};
