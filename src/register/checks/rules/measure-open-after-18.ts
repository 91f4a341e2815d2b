import { latestBirthOfAge } from '../../../shared/calendar.ts';
import { dayColumn, NO_DAY, textColumn } from '../../register.ts';
import { childDays } from '../child-days.ts';
import { lastDay } from '../last-day.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

const ADULT = 18;

/** A measure without an end whose young person has turned 18: most likely the end was never written. Aftercare is meant to run on. */
export const measureOpenAfter18: Rule = {
  code: 'measure.open_after_18',
  severity: 'warning',
  fields: ['measures.end_date', 'measures.measure_type', 'children.birth_date'],
  readings: ['as_written', 'ended_at_18'],
  find: rowsWhere('measures', 'end_date', (measures, checked) => {
    const today = lastDay(checked);
    if (today === undefined) return undefined;
    const adultBorn = latestBirthOfAge(today, ADULT);
    const starts = dayColumn(measures, 'start_date');
    const ends = dayColumn(measures, 'end_date');
    const types = textColumn(measures, 'measure_type');
    const birthOf = childDays(checked, 'measures', 'birth_date');
    return (row) => {
      const isOpen = starts[row] !== NO_DAY && ends[row] === NO_DAY && types[row] !== 'aftercare';
      const birth = birthOf(row);
      return isOpen && birth !== NO_DAY && birth <= adultBorn;
    };
  }),
};
