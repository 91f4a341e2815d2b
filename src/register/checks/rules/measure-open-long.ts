import { type Day, latestBirthOfAge, monthsBefore } from '../../../shared/calendar.ts';
import { isPlacement } from '../../../shared/stair.ts';
import { dayColumn, NO_DAY, textColumn } from '../../register.ts';
import { childDays } from '../child-days.ts';
import { lastDay } from '../last-day.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

const ADULT = 18;
/** Years after which an open measure is doubted: help at home is followed up and ended; a childhood may be spent placed. */
const LONG_HELP = 8;
const LONG_PLACEMENT = 16;

/** A measure of a child that has run without an end for longer than such measures do; most likely the end was never written. */
export const measureOpenLong: Rule = {
  code: 'measure.open_long',
  severity: 'warning',
  fields: ['measures.start_date', 'measures.end_date', 'measures.measure_type'],
  readings: ['as_written', 'left_out'],
  find: rowsWhere('measures', 'end_date', (measures, checked) => {
    const today = lastDay(checked);
    if (today === undefined) return undefined;
    const adultBorn = latestBirthOfAge(today, ADULT);
    const latest = { placed: yearsBefore(today, LONG_PLACEMENT), other: yearsBefore(today, LONG_HELP) };
    const starts = dayColumn(measures, 'start_date');
    const ends = dayColumn(measures, 'end_date');
    const types = textColumn(measures, 'measure_type');
    const birthOf = childDays(checked, 'measures', 'birth_date');
    return (row) => {
      const start = starts[row] ?? NO_DAY;
      const type = types[row] ?? null;
      if (start === NO_DAY || ends[row] !== NO_DAY || type === null || type === 'aftercare') return false;
      return start < (isPlacement(type) ? latest.placed : latest.other) && birthOf(row) > adultBorn;
    };
  }),
};

function yearsBefore(day: Day, years: number): Day {
  return monthsBefore(day, years * 12);
}
