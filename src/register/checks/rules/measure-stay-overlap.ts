import { groupOf } from '../../../shared/stair.ts';
import { dayColumn, NO_DAY, textColumn } from '../../register.ts';
import { measuresByChild, twinsOf } from '../measures-by-child.ts';
import type { Rule } from '../rule.ts';

const STAYS: readonly string[] = ['home_based_placement', 'family_residential_stay'];

/** A child in two stays away from home of one kind at once: two boarding schools, or two family stays. */
export const measureStayOverlap: Rule = {
  code: 'measure.stay_overlap',
  severity: 'warning',
  fields: ['measures.measure_type', 'measures.start_date', 'measures.end_date'],
  readings: ['as_written', 'left_out'],
  find: (checked, report) => {
    const measures = checked.tables.get('measures');
    const byChild = measuresByChild(checked);
    const twins = twinsOf(checked);
    if (!measures || !byChild || !twins) return;
    const starts = dayColumn(measures, 'start_date');
    const ends = dayColumn(measures, 'end_date');
    const types = textColumn(measures, 'measure_type');
    const endOf = (row: number) => (ends[row] === NO_DAY ? Number.POSITIVE_INFINITY : (ends[row] ?? 0));
    const { rows, bounds } = byChild;
    for (const stay of STAYS)
      for (let child = 0; child + 1 < bounds.length; child++) {
        let latest = -1;
        for (let at = bounds[child] ?? 0; at < (bounds[child + 1] ?? 0); at++) {
          const row = rows[at] ?? -1;
          if (twins[row] !== -1 || groupOf(types[row] ?? '') !== stay) continue;
          if (latest >= 0 && (starts[row] ?? NO_DAY) < endOf(latest))
            report(measures.placeOf(row, 'start_date'), { other: measures.placeOf(latest).row ?? 0 });
          if (latest < 0 || endOf(row) > endOf(latest)) latest = row;
        }
      }
  },
};
