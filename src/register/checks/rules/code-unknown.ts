import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A word that no code list knows. Found while the cells are read. */
export const codeUnknown: Rule = {
  code: 'code.unknown',
  severity: 'error',
  fields: fieldsWhere(({ kind }) => kind === 'code'),
  readings: ['as_written', 'left_out'],
};
