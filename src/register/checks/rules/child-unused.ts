import type { Rule } from '../rule.ts';

/** A child about whom no other row tells anything. */
export const childUnused: Rule = {
  code: 'child.unused',
  severity: 'note',
  fields: ['children.child_id'],
  readings: ['as_written'],
  find: (checked, report) => {
    const children = checked.tables.get('children');
    // Without measures nothing was handed in that children could be missing from.
    if (!children || (checked.tables.get('measures')?.rows ?? 0) === 0) return;
    const isUsed = new Uint8Array(children.rows);
    for (const name of checked.tables.keys())
      for (const child of checked.linkOf(name, 'child_id') ?? []) if (child >= 0) isUsed[child] = 1;
    for (let row = 0; row < children.rows; row++)
      if (isUsed[row] === 0) report(children.placeOf(row, 'child_id'));
  },
};
