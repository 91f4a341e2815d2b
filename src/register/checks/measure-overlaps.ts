import { isPlacement } from '../measure-types.ts';
import { dayColumn, NO_DAY, textColumn } from '../register.ts';
import type { Check } from './check.ts';

/**
 * Remarks on a child placed in two places at once (sharing one day is a move, not an overlap), and on two measures of
 * a child that are alike in type and dates.
 */
export const measureOverlaps: Check = ({ tables, linkOf }, findings) => {
  const measures = tables.get('measures');
  const childRows = linkOf('measures', 'child_id');
  if (!measures || !childRows) return;
  const starts = dayColumn(measures, 'start_date');
  const ends = dayColumn(measures, 'end_date');
  const types = textColumn(measures, 'measure_type');
  const endOf = (row: number) => (ends[row] === NO_DAY ? Number.POSITIVE_INFINITY : (ends[row] ?? 0));
  const startOf = (row: number) => starts[row] ?? NO_DAY;

  for (const rows of rowsByChild(childRows, starts)) {
    rows.sort((a, b) => startOf(a) - startOf(b) || a - b);
    let latest = -1;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? -1;
      const twin = rows
        .slice(0, i)
        .findLast(
          (other) =>
            startOf(other) === startOf(row) && types[other] === types[row] && endOf(other) === endOf(row),
        );
      if (twin !== undefined) {
        findings.remark('measure.twice', measures.placeOf(row), { first: measures.placeOf(twin).row ?? 0 });
        continue;
      }
      if (!isPlacement(types[row] ?? '')) continue;
      if (latest >= 0 && (startOf(row) < endOf(latest) || startOf(row) === startOf(latest)))
        findings.remark('measure.overlap', measures.placeOf(row, 'start_date'), {
          other: measures.placeOf(latest).row ?? 0,
        });
      if (latest < 0 || endOf(row) > endOf(latest)) latest = row;
    }
  }
};

/** The rows of the started measures of each child that has more than one. */
function rowsByChild(childRows: Int32Array, starts: Int32Array): Iterable<number[]> {
  const byChild = new Map<number, number[]>();
  for (let row = 0; row < childRows.length; row++) {
    const child = childRows[row] ?? -1;
    if (child < 0 || starts[row] === NO_DAY) continue;
    const rows = byChild.get(child);
    if (rows) rows.push(row);
    else byChild.set(child, [row]);
  }
  return [...byChild.values()].filter((rows) => rows.length > 1);
}
