import type { Findings } from '../import/findings.ts';
import type { ReadTable } from '../import/read-table.ts';
import { numberColumn, type TableName, textColumn } from '../register.ts';
import type { ColumnDescription } from '../tables/description.ts';

const UNKNOWN_CODES: Partial<Record<TableName, 'child.unknown' | 'measure.unknown' | 'caseworker.unknown'>> =
  {
    children: 'child.unknown',
    measures: 'measure.unknown',
    caseworkers: 'caseworker.unknown',
  };

/** The rows that a column refers to (-1 where empty or unknown); a stranger is an error or a remark as described. */
export function linkColumn(
  table: ReadTable,
  column: ColumnDescription,
  known: ReadonlyMap<string, number>,
  findings: Findings,
): Int32Array {
  const target = column.references;
  const code = target && UNKNOWN_CODES[target.table];
  if (!target || !code) throw new Error(`${table.name}.${column.name} refers to no table`);
  const values = textColumn(table, column.name);
  const rows = new Int32Array(values.length).fill(-1);
  const mayBeStranger = strangersAllowed(table, column);
  for (let row = 0; row < values.length; row++) {
    const id = values[row];
    if (id == null) continue;
    const found = known.get(id);
    if (found !== undefined) rows[row] = found;
    else if (!mayBeStranger(row))
      findings.add(target.severity, code, table.placeOf(row, column.name), { id });
  }
  return rows;
}

/** A notification about an unborn child stands on its mother, who is not among the children. */
function strangersAllowed(table: ReadTable, column: ColumnDescription): (row: number) => boolean {
  if (table.name !== 'notifications' || column.name !== 'child_id') return () => false;
  const unborn = numberColumn(table, 'unborn');
  return (row) => unborn[row] === 1;
}
