import { latestBirthOfAge } from '../../../shared/calendar.ts';
import { dayColumn, NO_DAY } from '../../register.ts';
import { lastDay } from '../last-day.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

const OLDEST = 100;

/** A person in the table of children who would be more than 100: likely a wrong century, as a CPR number tells the century by its seventh digit. */
export const childOver100: Rule = {
  code: 'child.over_100',
  severity: 'warning',
  fields: ['children.birth_date', 'children.child_id'],
  readings: ['as_written', 'left_out'],
  find: rowsWhere('children', 'birth_date', (children, checked) => {
    const today = lastDay(checked);
    if (today === undefined) return undefined;
    const births = dayColumn(children, 'birth_date');
    const latest = latestBirthOfAge(today, OLDEST);
    return (row) => {
      const birth = births[row] ?? NO_DAY;
      return birth !== NO_DAY && birth <= latest;
    };
  }),
};
