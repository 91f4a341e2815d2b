import type { Rule } from '../rule.ts';

/** A reported figure that is not named by catalogue and number. Found while the cells are read. */
export const figureUnreadable: Rule = {
  code: 'figure.unreadable',
  severity: 'error',
  fields: ['reported.figure'],
  readings: ['as_written'],
};
