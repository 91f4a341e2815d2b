import { hasShortYear, readDay } from '../../import/read-date.ts';
import { fieldsWhere } from '../fields-where.ts';
import type { Rule } from '../rule.ts';

/** Dates whose year has two digits: 00-49 were read as the years from 2000, 50-99 as those before; told once for a column. */
export const dateTwoDigitYear: Rule = {
  code: 'date.two_digit_year',
  severity: 'note',
  fields: fieldsWhere(({ kind }) => kind === 'day' || kind === 'end_day'),
  readings: ['as_written'],
  find: ({ tables }, report) => {
    for (const table of tables.values())
      for (const [column, { texts, textOfRow }] of table.writtenDays ?? []) {
        const isShort = texts.map((text) => hasShortYear(text) && readDay(text) !== undefined);
        const first = isShort.indexOf(true);
        if (first < 0) continue;
        let count = 0;
        for (const text of textOfRow) if (isShort[text]) count++;
        if (count > 0) report({ table: table.name, column }, { rows: count, value: texts[first] ?? '' });
      }
  },
};
