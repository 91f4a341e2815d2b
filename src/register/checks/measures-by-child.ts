import { dayColumn, NO_DAY, textColumn } from '../register.ts';
import type { CheckedTables } from './check.ts';

/** The started measures of known children: rows in the order of child, start and row, and where each child's begin. */
export interface MeasuresByChild {
  readonly rows: Int32Array;
  /** The position in `rows` where each child's rows begin, and at the end that after the last. */
  readonly bounds: Int32Array;
}

/** Several rules ask for the same order; the links of one reading are its key. */
const known = new WeakMap<Int32Array, MeasuresByChild>();

/** The started measures in the order of child, start and row; undefined without measures or children. */
export function measuresByChild(checked: CheckedTables): MeasuresByChild | undefined {
  const measures = checked.tables.get('measures');
  const childRows = checked.linkOf('measures', 'child_id');
  if (!measures || !childRows) return undefined;
  const before = known.get(childRows);
  if (before) return before;
  const made = inOrder(
    childRows,
    dayColumn(measures, 'start_date'),
    checked.tables.get('children')?.rows ?? 0,
  );
  known.set(childRows, made);
  return made;
}

/** For each measure the earlier row of the same child, type, start and end; -1 where there is none. */
export function twinsOf(checked: CheckedTables): Int32Array | undefined {
  const measures = checked.tables.get('measures');
  const byChild = measuresByChild(checked);
  if (!measures || !byChild) return undefined;
  const starts = dayColumn(measures, 'start_date');
  const ends = dayColumn(measures, 'end_date');
  const types = textColumn(measures, 'measure_type');
  const twins = new Int32Array(measures.rows).fill(-1);
  const { rows, bounds } = byChild;
  for (let child = 0; child + 1 < bounds.length; child++) {
    const last = bounds[child + 1] ?? 0;
    for (let from = bounds[child] ?? 0, to = from; from < last; from = to) {
      const start = starts[rows[from] ?? -1];
      while (to < last && starts[rows[to] ?? -1] === start) to++;
      if (to - from > 1) markTwins(rows.subarray(from, to), types, ends, twins);
    }
  }
  return twins;
}

function markTwins(
  rows: Int32Array,
  types: readonly (string | null)[],
  ends: Int32Array,
  twins: Int32Array,
): void {
  const first = new Map<string, number>();
  for (const row of rows) {
    const key = `${ends[row]} ${types[row]}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else twins[row] = before;
  }
}

function inOrder(childRows: Int32Array, starts: Int32Array, children: number): MeasuresByChild {
  const bounds = new Int32Array(children + 1);
  const isCounted = (row: number) => (childRows[row] ?? -1) >= 0 && starts[row] !== NO_DAY;
  for (let row = 0; row < childRows.length; row++)
    if (isCounted(row)) bounds[(childRows[row] ?? 0) + 1] = (bounds[(childRows[row] ?? 0) + 1] ?? 0) + 1;
  for (let child = 0; child < children; child++)
    bounds[child + 1] = (bounds[child + 1] ?? 0) + (bounds[child] ?? 0);
  const next = bounds.slice();
  const rows = new Int32Array(bounds[children] ?? 0);
  for (let row = 0; row < childRows.length; row++) {
    if (!isCounted(row)) continue;
    const child = childRows[row] ?? 0;
    const at = next[child] ?? 0;
    rows[at] = row;
    next[child] = at + 1;
  }
  const startOf = (row: number) => starts[row] ?? NO_DAY;
  for (let child = 0; child < children; child++) {
    const ofChild = rows.subarray(bounds[child] ?? 0, bounds[child + 1] ?? 0);
    if (ofChild.length > 1) ofChild.sort((a, b) => startOf(a) - startOf(b) || a - b);
  }
  return { rows, bounds };
}
