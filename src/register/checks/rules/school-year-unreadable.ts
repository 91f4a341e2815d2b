import type { Rule } from '../rule.ts';

/** A school year whose second year does not follow the first. Found while the cells are read. */
export const schoolYearUnreadable: Rule = {
  code: 'school_year.unreadable',
  severity: 'error',
  fields: ['schooling.school_year'],
  readings: ['as_written'],
};
