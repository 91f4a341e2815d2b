import { dayColumn, NO_DAY } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A follow-up held on a day when its measure was not ongoing; it counts all the same. */
export const followUpOutside: Rule = {
  code: 'follow_up.outside',
  severity: 'warning',
  fields: ['follow_ups.held_date', 'measures.start_date', 'measures.end_date'],
  readings: ['as_written'],
  find: rowsWhere('follow_ups', 'held_date', (followUps, { tables, linkOf }) => {
    const measures = tables.get('measures');
    const measureRows = linkOf('follow_ups', 'measure_id');
    if (!measures || !measureRows) return undefined;
    const held = dayColumn(followUps, 'held_date');
    const starts = dayColumn(measures, 'start_date');
    const ends = dayColumn(measures, 'end_date');
    return (row) => {
      const measure = measureRows[row] ?? -1;
      const day = held[row] ?? NO_DAY;
      if (measure < 0 || day === NO_DAY) return false;
      const start = starts[measure] ?? NO_DAY;
      const end = ends[measure] ?? NO_DAY;
      return start === NO_DAY || day < start || (end !== NO_DAY && day > end);
    };
  }),
};
