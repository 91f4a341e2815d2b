import { isPlacement } from '../../../shared/stair.ts';
import { dayColumn, NO_DAY, textColumn } from '../../register.ts';
import { measuresByChild } from '../measures-by-child.ts';
import type { Rule } from '../rule.ts';

/** Days; a longer time at home is one. */
const LONGEST_GAP = 30;

/** A child that was placed, not placed for 1 to 30 days, and placed again: likely a move, recorded with the wrong day. */
export const measureGap: Rule = {
  code: 'measure.gap',
  severity: 'note',
  fields: ['measures.measure_type', 'measures.start_date', 'measures.end_date'],
  readings: ['as_written'],
  find: (checked, report) => {
    const measures = checked.tables.get('measures');
    const byChild = measuresByChild(checked);
    if (!measures || !byChild) return;
    const starts = dayColumn(measures, 'start_date');
    const ends = dayColumn(measures, 'end_date');
    const types = textColumn(measures, 'measure_type');
    const { rows, bounds } = byChild;
    for (let child = 0; child + 1 < bounds.length; child++) {
      let until = Number.POSITIVE_INFINITY;
      let isFirst = true;
      for (let at = bounds[child] ?? 0; at < (bounds[child + 1] ?? 0); at++) {
        const row = rows[at] ?? -1;
        if (!isPlacement(types[row] ?? '')) continue;
        const days = (starts[row] ?? NO_DAY) - until - 1;
        if (days >= 1 && days <= LONGEST_GAP) report(measures.placeOf(row, 'start_date'), { days });
        const end = ends[row] === NO_DAY ? Number.POSITIVE_INFINITY : (ends[row] ?? 0);
        until = isFirst ? end : Math.max(until, end);
        isFirst = false;
      }
    }
  },
};
