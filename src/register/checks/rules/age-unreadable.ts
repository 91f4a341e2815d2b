import type { Rule } from '../rule.ts';

/** An age in the population that is not 0 to 17 or 0-17. Found while the cells are read. */
export const ageUnreadable: Rule = {
  code: 'age.unreadable',
  severity: 'error',
  fields: ['population.age'],
  readings: ['as_written'],
};
