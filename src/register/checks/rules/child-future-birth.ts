import { dayColumn, NO_DAY } from '../../register.ts';
import { lastDay } from '../last-day.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** Days: unborn children may be registered. */
const PREGNANCY = 280;

/** A child born so long after the newest day that it cannot even be expected: likely a wrong century or year. */
export const childFutureBirth: Rule = {
  code: 'child.future_birth',
  severity: 'warning',
  fields: ['children.birth_date'],
  readings: ['as_written', 'left_out'],
  find: rowsWhere('children', 'birth_date', (children, checked) => {
    const today = lastDay(checked);
    if (today === undefined) return undefined;
    const births = dayColumn(children, 'birth_date');
    return (row) => (births[row] ?? NO_DAY) > today + PREGNANCY;
  }),
};
