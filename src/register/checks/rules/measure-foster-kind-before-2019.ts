import { parseIsoDate } from '../../../shared/calendar.ts';
import { dayColumn, NO_DAY, textColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

const REFORM = parseIsoDate('2019-07-01');
/** General foster families are left out: the word was also that of the generally approved ones before. */
const KINDS: ReadonlySet<string> = new Set(['foster_care.reinforced', 'foster_care.specialised']);

/** A kind of foster family of the reform of 1 July 2019 on a placement that ended before it. */
export const measureFosterKindBefore2019: Rule = {
  code: 'measure.foster_kind_before_2019',
  severity: 'note',
  fields: ['measures.measure_type', 'measures.end_date'],
  readings: ['as_written'],
  valid: { from: '2019-07-01' },
  find: rowsWhere('measures', 'measure_type', (measures) => {
    const types = textColumn(measures, 'measure_type');
    const ends = dayColumn(measures, 'end_date');
    return (row) => {
      const end = ends[row] ?? NO_DAY;
      return end !== NO_DAY && end < REFORM && KINDS.has(types[row] ?? '');
    };
  }),
};
