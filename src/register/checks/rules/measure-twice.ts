import { twinsOf } from '../measures-by-child.ts';
import type { Rule } from '../rule.ts';

/** Two measures of a child that are alike in type, start and end. */
export const measureTwice: Rule = {
  code: 'measure.twice',
  severity: 'warning',
  fields: ['measures.child_id', 'measures.measure_type', 'measures.start_date', 'measures.end_date'],
  readings: ['as_written', 'left_out'],
  whole: true,
  find: (checked, report) => {
    const measures = checked.tables.get('measures');
    const twins = twinsOf(checked);
    if (!measures || !twins) return;
    for (let row = 0; row < measures.rows; row++) {
      const first = twins[row] ?? -1;
      if (first >= 0) report(measures.placeOf(row), { first: measures.placeOf(first).row ?? 0 });
    }
  },
};
