import { textColumn } from '../../register.ts';
import type { Rule } from '../rule.ts';

/** A wellbeing outside the national scale of 1 to 5. */
export const schoolingWellbeing: Rule = {
  code: 'schooling.wellbeing',
  severity: 'warning',
  fields: ['schooling.academic_wellbeing', 'schooling.social_wellbeing'],
  readings: ['as_written'],
  find: ({ tables }, report) => {
    const schooling = tables.get('schooling');
    if (!schooling) return;
    for (const name of ['academic_wellbeing', 'social_wellbeing'])
      for (const [row, value] of textColumn(schooling, name).entries())
        if (value !== null && !(Number(value) >= 1 && Number(value) <= 5))
          report(schooling.placeOf(row, name));
  },
};
