import { parseIsoDate } from '../../../shared/calendar.ts';
import { dayColumn, NO_DAY, textColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

const CHILDS_ACT = parseIsoDate('2024-01-01');

/** A provision of the Act on Social Services on a measure that began and was granted after 1 January 2024, when the Child’s Act had replaced it. A measure from before keeps its provision. */
export const provisionRepealed: Rule = {
  code: 'provision.repealed',
  severity: 'warning',
  fields: ['measures.provision', 'measures.start_date', 'measures.granted_date'],
  readings: ['as_written'],
  valid: { to: '2023-12-31' },
  find: rowsWhere('measures', 'provision', (measures) => {
    const provisions = textColumn(measures, 'provision');
    const starts = dayColumn(measures, 'start_date');
    const granted = dayColumn(measures, 'granted_date');
    return (row) =>
      (starts[row] ?? NO_DAY) >= CHILDS_ACT &&
      (granted[row] ?? NO_DAY) >= CHILDS_ACT &&
      provisions[row]?.startsWith('SEL ') === true;
  }),
};
