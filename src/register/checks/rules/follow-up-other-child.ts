import { rowsWhere } from '../rows-where.ts';
import type { Rule } from '../rule.ts';

/** A follow-up written on another child than its measure. */
export const followUpOtherChild: Rule = {
  code: 'follow_up.other_child',
  severity: 'warning',
  fields: ['follow_ups.child_id', 'follow_ups.measure_id', 'measures.child_id'],
  readings: ['as_written'],
  find: rowsWhere('follow_ups', 'child_id', (_, { linkOf }) => {
    const measureRows = linkOf('follow_ups', 'measure_id');
    const childRows = linkOf('follow_ups', 'child_id');
    const owners = linkOf('measures', 'child_id');
    if (!measureRows || !childRows || !owners) return undefined;
    return (row) => {
      const child = childRows[row] ?? -1;
      const owner = owners[measureRows[row] ?? -1] ?? -1;
      return child >= 0 && owner >= 0 && child !== owner;
    };
  }),
};
