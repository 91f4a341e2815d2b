import { parseIsoDate } from '../../../shared/calendar.ts';
import { dayColumn, NO_DAY, textColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

const CHILDS_ACT = parseIsoDate('2024-01-01');

/** A provision of the Child’s Act on a measure that had ended before the act came into force on 1 January 2024. */
export const provisionTooEarly: Rule = {
  code: 'provision.too_early',
  severity: 'warning',
  fields: ['measures.provision', 'measures.start_date', 'measures.end_date'],
  readings: ['as_written'],
  valid: { from: '2024-01-01' },
  find: rowsWhere('measures', 'provision', (measures) => {
    const provisions = textColumn(measures, 'provision');
    const ends = dayColumn(measures, 'end_date');
    return (row) => {
      const end = ends[row] ?? NO_DAY;
      return end !== NO_DAY && end < CHILDS_ACT && provisions[row]?.startsWith('BL ') === true;
    };
  }),
};
