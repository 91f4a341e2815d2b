import { type Column, NO_DAY, type Register, type Table, textColumn } from '../../register/register.ts';
import type { RowsDifference } from '../views.ts';

/** The tables that are held against each other, and the column that says which rows are the same. */
const COMPARED = [
  { name: 'children', id: 'child_id' },
  { name: 'measures', id: 'measure_id' },
] as const;

/**
 * What came, left and changed between two registers, by children and by measures: rows are the same by their id (also
 * one that was made for them), and changed when any column that was kept differs.
 */
export function rowsDifference(before: Register, now: Register): RowsDifference[] {
  return COMPARED.map(({ name, id }) => {
    const [former, latter] = [before.tables.get(name), now.tables.get(name)];
    const formerRows = rowsById(former, id);
    const isAlike = comparer(former, latter);
    let [came, changed, same] = [0, 0, 0];
    for (const [key, row] of rowsById(latter, id)) {
      const formerRow = formerRows.get(key);
      if (formerRow === undefined) came++;
      else if (isAlike(formerRow, row)) same++;
      else changed++;
    }
    return { table: name, came, left: formerRows.size - changed - same, changed, same };
  });
}

function rowsById(table: Table | undefined, id: string): Map<string, number> {
  const ids = table ? textColumn(table, id) : [];
  return new Map(ids.flatMap((key, row) => (key === null ? [] : [[key, row]])));
}

/** Tells whether a row of the one table is a row of the other; a column that one has not is unknown there. */
function comparer(a: Table | undefined, b: Table | undefined): (rowOfA: number, rowOfB: number) => boolean {
  const names = new Set([...(a?.columns.keys() ?? []), ...(b?.columns.keys() ?? [])]);
  const pairs = [...names].map((name) => [a?.columns.get(name), b?.columns.get(name)] as const);
  return (rowOfA, rowOfB) => pairs.every(([x, y]) => valueAt(x, rowOfA) === valueAt(y, rowOfB));
}

/** The value in the row, null when it is not known. */
function valueAt(column: Column | undefined, row: number): string | number | null {
  const value = column?.values[row] ?? null;
  return Number.isNaN(value) || value === NO_DAY ? null : value;
}
