import { latestBirthOfAge } from '../../../shared/calendar.ts';
import { dayColumn, NO_DAY, textColumn } from '../../register.ts';
import { childDays } from '../child-days.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

const ADULT = 18;
/** Days; 18 years have more, and few rows need the calendar. */
const SURELY_YOUNGER = 18 * 365;

/** A measure other than aftercare that begins when the young person is 18 or more. */
export const measureStartsAfter18: Rule = {
  code: 'measure.starts_after_18',
  severity: 'warning',
  fields: ['measures.start_date', 'measures.measure_type', 'children.birth_date'],
  readings: ['as_written', 'left_out'],
  find: rowsWhere('measures', 'start_date', (measures, checked) => {
    const starts = dayColumn(measures, 'start_date');
    const types = textColumn(measures, 'measure_type');
    const birthOf = childDays(checked, 'measures', 'birth_date');
    return (row) => {
      const start = starts[row] ?? NO_DAY;
      const birth = birthOf(row);
      const isKnown = start !== NO_DAY && birth !== NO_DAY && types[row] !== 'aftercare';
      if (!isKnown || start - birth < SURELY_YOUNGER) return false;
      return birth <= latestBirthOfAge(start, ADULT);
    };
  }),
};
