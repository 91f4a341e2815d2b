import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A cell that should be yes or no and is neither. Found while the cells are read. */
export const truthUnreadable: Rule = {
  code: 'truth.unreadable',
  severity: 'error',
  fields: fieldsWhere(({ kind }) => kind === 'truth'),
  readings: ['as_written'],
};
