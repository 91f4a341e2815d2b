import { latestBirthOfAge } from '../../../shared/calendar.ts';
import { dayColumn, NO_DAY, textColumn } from '../../register.ts';
import { childDays } from '../child-days.ts';
import { lastDay } from '../last-day.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** From this birthday on there is no aftercare. */
const TOO_OLD = 23;

/** Aftercare that goes on after the young person turned 23; it is for 18 to 22. */
export const measureAftercareOver22: Rule = {
  code: 'measure.aftercare_over_22',
  severity: 'warning',
  fields: ['measures.end_date', 'measures.measure_type', 'children.birth_date'],
  readings: ['as_written'],
  find: rowsWhere('measures', 'end_date', (measures, checked) => {
    const today = lastDay(checked);
    const starts = dayColumn(measures, 'start_date');
    const ends = dayColumn(measures, 'end_date');
    const types = textColumn(measures, 'measure_type');
    const birthOf = childDays(checked, 'measures', 'birth_date');
    if (today === undefined) return undefined;
    return (row) => {
      if (types[row] !== 'aftercare' || starts[row] === NO_DAY) return false;
      const end = ends[row] ?? NO_DAY;
      const until = end === NO_DAY ? today : end;
      const birth = birthOf(row);
      return birth !== NO_DAY && latestBirthOfAge(until, TOO_OLD) > birth;
    };
  }),
};
