import { isPlacement } from '../../../shared/stair.ts';
import { dayColumn, NO_DAY, textColumn } from '../../register.ts';
import { measuresByChild, twinsOf } from '../measures-by-child.ts';
import type { Rule } from '../rule.ts';

/** A child placed in two places at once. Sharing one day is a move, not an overlap. */
export const measureOverlap: Rule = {
  code: 'measure.overlap',
  severity: 'warning',
  fields: ['measures.start_date', 'measures.end_date', 'measures.measure_type'],
  readings: ['as_written', 'left_out'],
  find: (checked, report) => {
    const measures = checked.tables.get('measures');
    const byChild = measuresByChild(checked);
    const twins = twinsOf(checked);
    if (!measures || !byChild || !twins) return;
    const starts = dayColumn(measures, 'start_date');
    const ends = dayColumn(measures, 'end_date');
    const types = textColumn(measures, 'measure_type');
    const startOf = (row: number) => starts[row] ?? NO_DAY;
    const endOf = (row: number) => (ends[row] === NO_DAY ? Number.POSITIVE_INFINITY : (ends[row] ?? 0));
    const { rows, bounds } = byChild;
    for (let child = 0; child + 1 < bounds.length; child++) {
      let latest = -1;
      for (let at = bounds[child] ?? 0; at < (bounds[child + 1] ?? 0); at++) {
        const row = rows[at] ?? -1;
        if (twins[row] !== -1 || !isPlacement(types[row] ?? '')) continue;
        if (latest >= 0 && (startOf(row) < endOf(latest) || startOf(row) === startOf(latest)))
          report(measures.placeOf(row, 'start_date'), { other: measures.placeOf(latest).row ?? 0 });
        if (latest < 0 || endOf(row) > endOf(latest)) latest = row;
      }
    }
  },
};
