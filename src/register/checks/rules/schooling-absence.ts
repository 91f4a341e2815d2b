import { textColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** An absence that is not from 0 to 100 per cent. */
export const schoolingAbsence: Rule = {
  code: 'schooling.absence',
  severity: 'warning',
  fields: ['schooling.absence_percent'],
  readings: ['as_written'],
  find: rowsWhere('schooling', 'absence_percent', (schooling) => {
    const absences = textColumn(schooling, 'absence_percent');
    return (row) => {
      const absence = absences[row] ?? null;
      return absence !== null && !(Number(absence) >= 0 && Number(absence) <= 100);
    };
  }),
};
