import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

const HALF = 0.5;
/** Small tables change by chance. */
const MANY = 20;

/** A table with less than half the rows of the last delivery. */
export const changeRows: Rule = {
  code: 'change.rows',
  severity: 'warning',
  fields: fieldsWhere(({ required }) => required === true),
  readings: ['as_written'],
  find: ({ tables, previous }, report) => {
    for (const { name, rows: now } of tables.values()) {
      const before = previous?.rows[name] ?? 0;
      if (before >= MANY && now < before * HALF) report({ table: name }, { before, now });
    }
  },
};
