import type { Findings } from '../import/findings.ts';
import type { ReadTable } from '../import/read-table.ts';
import { textColumn } from '../register.ts';
import { tableOf } from '../tables/tables.ts';

/** The row of each id of a table, the first where one is there twice (an error). Undefined for a table without ids. */
export function indexIds(table: ReadTable, findings: Findings): Map<string, number> | undefined {
  const column = tableOf(table.name).columns.find((each) => each.id);
  if (!column) return undefined;
  const values = textColumn(table, column.name);
  const rows = new Map<string, number>();
  for (let row = 0; row < values.length; row++) {
    const id = values[row];
    if (id == null) continue;
    const first = rows.get(id);
    if (first === undefined) rows.set(id, row);
    else if (column.id === 'unique')
      findings.error('id.twice', table.placeOf(row, column.name), {
        id,
        first: table.placeOf(first).row ?? 0,
      });
  }
  return rows;
}
