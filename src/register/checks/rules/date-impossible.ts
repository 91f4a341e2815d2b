import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A date that the calendar has not, or one far outside any life. Found while the cells are read. */
export const dateImpossible: Rule = {
  code: 'date.impossible',
  severity: 'error',
  fields: fieldsWhere(({ kind }) => kind === 'day' || kind === 'end_day'),
  readings: ['as_written', 'left_out', 'ongoing', 'ended_at_18', 'waiting'],
};
