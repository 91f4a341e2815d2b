import { TABLES } from '../../tables/tables.ts';
import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** A table that the last delivery had and this one has not. */
export const changeTableGone: Rule = {
  code: 'change.table_gone',
  severity: 'warning',
  fields: fieldsWhere(({ required }) => required === true),
  readings: ['as_written'],
  find: ({ tables, previous }, report) => {
    for (const { name } of TABLES)
      if (previous?.rows[name] !== undefined && !tables.has(name))
        report({ table: name }, { table: name, before: previous.rows[name] ?? 0 });
  },
};
