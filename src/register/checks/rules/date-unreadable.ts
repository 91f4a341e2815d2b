import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A cell that should be a date and is none. Found while the cells are read. */
export const dateUnreadable: Rule = {
  code: 'date.unreadable',
  severity: 'error',
  fields: fieldsWhere(({ kind }) => kind === 'day' || kind === 'end_day'),
  readings: ['as_written', 'left_out', 'ongoing', 'ended_at_18', 'waiting'],
};
