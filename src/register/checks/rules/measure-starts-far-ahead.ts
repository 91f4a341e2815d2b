import { dayColumn, NO_DAY } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** Days. */
const YEAR = 366;

/** A measure that begins more than a year after the cut-off date: likely a wrong year. */
export const measureStartsFarAhead: Rule = {
  code: 'measure.starts_far_ahead',
  severity: 'warning',
  fields: ['measures.start_date'],
  readings: ['as_written', 'left_out', 'started_already'],
  find: rowsWhere('measures', 'start_date', (measures, { asOf }) => {
    if (asOf === undefined) return undefined;
    const starts = dayColumn(measures, 'start_date');
    return (row) => (starts[row] ?? NO_DAY) > asOf + YEAR;
  }),
};
