import { isPlacement } from '../../shared/stair.ts';
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
  const startOf = (row: number) => starts[row] ?? NO_DAY;
  const endOf = (row: number) => (ends[row] === NO_DAY ? Number.POSITIVE_INFINITY : (ends[row] ?? 0));
  const alike = (a: number, b: number) => types[a] === types[b] && endOf(a) === endOf(b);

  /** An earlier row of the same start, type and end; rows are in the order of their starts. */
  const twinOf = (rows: readonly number[], i: number): number => {
    const row = rows[i] ?? -1;
    for (let j = i - 1; j >= 0 && startOf(rows[j] ?? -1) === startOf(row); j--)
      if (alike(rows[j] ?? -1, row)) return rows[j] ?? -1;
    return -1;
  };

  for (const rows of rowsByChild(childRows, starts)) {
    rows.sort((a, b) => startOf(a) - startOf(b) || a - b);
    let latest = -1;
    for (const [i, row] of rows.entries()) {
      const twin = twinOf(rows, i);
      if (twin >= 0) {
        findings.warning('measure.twice', measures.placeOf(row), { first: measures.placeOf(twin).row ?? 0 });
        continue;
      }
      if (!isPlacement(types[row] ?? '')) continue;
      if (latest >= 0 && (startOf(row) < endOf(latest) || startOf(row) === startOf(latest)))
        findings.warning('measure.overlap', measures.placeOf(row, 'start_date'), {
          other: measures.placeOf(latest).row ?? 0,
        });
      if (latest < 0 || endOf(row) > endOf(latest)) latest = row;
    }
  }
};

/** The rows of the started measures of each child that has more than one. */
function* rowsByChild(childRows: Int32Array, starts: Int32Array): Generator<number[]> {
  const lastOfChild = new Int32Array(childRows.reduce((most, child) => Math.max(most, child), -1) + 1).fill(
    -1,
  );
  const previous = new Int32Array(childRows.length);
  for (let row = 0; row < childRows.length; row++) {
    const child = childRows[row] ?? -1;
    if (child < 0 || starts[row] === NO_DAY) continue;
    previous[row] = lastOfChild[child] ?? -1;
    lastOfChild[child] = row;
  }
  for (const last of lastOfChild) {
    const rows: number[] = [];
    for (let row = last; row >= 0; row = previous[row] ?? -1) rows.push(row);
    if (rows.length > 1) yield rows;
  }
}
