import { textColumn } from '../register.ts';
import type { Check } from './check.ts';

/** A row of schooling is about a child or a group; an error where it names neither. */
export const schoolingSubject: Check = ({ tables }, findings) => {
  const schooling = tables.get('schooling');
  if (!schooling) return;
  const children = textColumn(schooling, 'child_id');
  const groups = textColumn(schooling, 'group');
  for (let row = 0; row < schooling.rows; row++)
    if (children[row] === null && groups[row] === null)
      findings.error('schooling.no_subject', schooling.placeOf(row, 'child_id'));
};
