import { groupOf } from '../../../shared/stair.ts';
import { textColumn } from '../../register.ts';
import type { Rule } from '../rule.ts';

const FAMILY_STAY = 'family_residential_stay';
/** Fewer families than this may happen to have concern about one child only. */
const FEWEST = 5;

/**
 * Stays of whole families that are recorded on one child alone wherever the family has several children in the
 * register: then it is how the municipality records them, and the other children are not counted. Told once.
 */
export const measureFamilyOnOneChild: Rule = {
  code: 'measure.family_on_one_child',
  severity: 'note',
  fields: ['measures.measure_type', 'measures.child_id', 'children.family_id'],
  readings: ['as_written'],
  find: (checked, report) => {
    const measures = checked.tables.get('measures');
    const children = checked.tables.get('children');
    const childRows = checked.linkOf('measures', 'child_id');
    if (!measures || !children || !childRows) return;
    const families = textColumn(children, 'family_id');
    const types = textColumn(measures, 'measure_type');
    const childWithStay = new Map<string, number>();
    for (let row = 0; row < measures.rows; row++) {
      const child = childRows[row] ?? -1;
      const family = groupOf(types[row] ?? '') === FAMILY_STAY ? (families[child] ?? null) : null;
      if (family === null) continue;
      if ((childWithStay.get(family) ?? child) !== child) return;
      childWithStay.set(family, child);
    }
    if (childWithStay.size < FEWEST) return;
    const withSiblings = new Set<string>();
    for (const [child, family] of families.entries())
      if (family !== null && (childWithStay.get(family) ?? child) !== child) withSiblings.add(family);
    if (withSiblings.size >= FEWEST)
      report({ table: 'measures', column: 'child_id' }, { families: withSiblings.size });
  },
};
