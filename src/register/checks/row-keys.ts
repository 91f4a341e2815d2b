import type { ReadTable } from '../import/read-table.ts';
import { tableOf } from '../tables/tables.ts';
import type { Check } from './check.ts';

/** Where a table has no id, its key columns together name a row: two rows with the same key are an error. */
export const rowKeys: Check = ({ tables }, findings) => {
  for (const table of tables.values()) {
    const key = tableOf(table.name).key;
    if (!key) continue;
    const rows = new Map<string, number>();
    for (let row = 0; row < table.rows; row++) {
      const values = key.map((name) => cellOf(table, name, row));
      const text = JSON.stringify(values);
      const first = rows.get(text);
      if (first === undefined) rows.set(text, row);
      else
        findings.error('row.twice', table.placeOf(row, key[0]), {
          first: table.placeOf(first).row ?? 0,
          columns: key.join(', '),
        });
    }
  }
};

function cellOf(table: ReadTable, name: string, row: number): string | number | null {
  return table.columns.get(name)?.values[row] ?? null;
}
