import { dayColumn, NO_DAY } from '../register.ts';
import type { Check } from './check.ts';

/** Remarks on follow-ups without a measure, of another child than their measure, or held when it was not ongoing. */
export const followUps: Check = ({ tables, linkOf }, findings) => {
  const table = tables.get('follow_ups');
  const measures = tables.get('measures');
  const measureRows = linkOf('follow_ups', 'measure_id');
  const childRows = linkOf('follow_ups', 'child_id');
  const childOfMeasure = linkOf('measures', 'child_id');
  const ids = table?.columns.get('measure_id')?.values;
  if (!table || !ids) return;
  const held = dayColumn(table, 'held_date');
  const starts = measures && dayColumn(measures, 'start_date');
  const ends = measures && dayColumn(measures, 'end_date');
  for (let row = 0; row < table.rows; row++) {
    const measure = measureRows?.[row] ?? -1;
    if (measure < 0) {
      if (ids[row] === null) findings.warning('follow_up.no_measure', table.placeOf(row, 'measure_id'));
      continue;
    }
    const child = childRows?.[row] ?? -1;
    const owner = childOfMeasure?.[measure] ?? -1;
    if (child >= 0 && owner >= 0 && child !== owner)
      findings.warning('follow_up.other_child', table.placeOf(row, 'child_id'));
    const day = held[row] ?? NO_DAY;
    if (day === NO_DAY) continue;
    const start = starts?.[measure] ?? NO_DAY;
    const end = ends?.[measure] ?? NO_DAY;
    if (start === NO_DAY || day < start || (end !== NO_DAY && day > end))
      findings.warning('follow_up.outside', table.placeOf(row, 'held_date'));
  }
};
