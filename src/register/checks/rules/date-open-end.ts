import { isOpenEnd } from '../../import/read-date.ts';
import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** Ends written as 31 December 9999, which are read as no end; told once for a column. */
export const dateOpenEnd: Rule = {
  code: 'date.open_end',
  severity: 'note',
  fields: fieldsWhere(({ kind }) => kind === 'end_day'),
  readings: ['as_written'],
  find: ({ tables }, report) => {
    for (const table of tables.values())
      for (const [column, { texts, textOfRow }] of table.writtenDays ?? []) {
        const isOpen = texts.map(isOpenEnd);
        let count = 0;
        for (const text of textOfRow) if (isOpen[text]) count++;
        if (count > 0) report({ table: table.name, column }, { rows: count });
      }
  },
};
