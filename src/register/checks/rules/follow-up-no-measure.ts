import { textColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A follow-up of no measure; it counts nowhere. */
export const followUpNoMeasure: Rule = {
  code: 'follow_up.no_measure',
  severity: 'warning',
  fields: ['follow_ups.measure_id'],
  readings: ['as_written'],
  find: rowsWhere('follow_ups', 'measure_id', (followUps) => {
    const ids = textColumn(followUps, 'measure_id');
    return (row) => ids[row] === null;
  }),
};
