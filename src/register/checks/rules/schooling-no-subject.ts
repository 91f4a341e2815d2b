import { textColumn } from '../../register.ts';
import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A row of schooling about neither a child nor a group. */
export const schoolingNoSubject: Rule = {
  code: 'schooling.no_subject',
  severity: 'error',
  fields: ['schooling.child_id', 'schooling.group'],
  readings: ['as_written'],
  find: rowsWhere('schooling', 'child_id', (schooling) => {
    const children = textColumn(schooling, 'child_id');
    const groups = textColumn(schooling, 'group');
    return (row) => children[row] === null && groups[row] === null;
  }),
};
