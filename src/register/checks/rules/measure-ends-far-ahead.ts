import { type Day, latestBirthOfAge } from '../../../shared/calendar.ts';
import { dayColumn, NO_DAY } from '../../register.ts';
import { childDays } from '../child-days.ts';
import { lastDay } from '../last-day.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** Days. */
const FIVE_YEARS = 5 * 366;
const MONTH = 31;
const ADULT = 18;

/** A planned end more than five years ahead, other than about the 18th birthday: likely written for no end. */
export const measureEndsFarAhead: Rule = {
  code: 'measure.ends_far_ahead',
  severity: 'note',
  fields: ['measures.end_date', 'children.birth_date'],
  readings: ['as_written'],
  find: rowsWhere('measures', 'end_date', (measures, checked) => {
    const today = lastDay(checked);
    if (today === undefined) return undefined;
    const ends = dayColumn(measures, 'end_date');
    const birthOf = childDays(checked, 'measures', 'birth_date');
    return (row) => {
      const end = ends[row] ?? NO_DAY;
      if (end <= today + FIVE_YEARS) return false;
      const birth = birthOf(row);
      return birth === NO_DAY || !isAbout18(end, birth);
    };
  }),
};

function isAbout18(day: Day, birth: Day): boolean {
  return latestBirthOfAge(day + MONTH, ADULT) >= birth && latestBirthOfAge(day - MONTH, ADULT) <= birth;
}
