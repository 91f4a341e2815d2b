import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A person's id written like a CPR number, a date and four digits, that can be none. Found while the cells are read. */
export const cprUnreadable: Rule = {
  code: 'cpr.unreadable',
  severity: 'error',
  fields: fieldsWhere(({ kind }) => kind === 'person'),
  readings: ['as_written', 'left_out'],
};
