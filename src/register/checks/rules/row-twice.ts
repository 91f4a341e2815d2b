import type { FieldAddress } from '../../import/mapping.ts';
import type { ReadTable } from '../../import/read-table.ts';
import { TABLES } from '../../tables/tables.ts';
import type { Report, Rule } from '../rule.ts';

const KEYED = TABLES.filter(({ key }) => key !== undefined);

/** Two rows that tell the same thing in a table without ids: its key columns together name a row. */
export const rowTwice: Rule = {
  code: 'row.twice',
  severity: 'error',
  fields: KEYED.flatMap(({ name, key = [] }) => key.map((column): FieldAddress => `${name}.${column}`)),
  readings: ['as_written'],
  find: (checked, report) => {
    for (const { name, key = [] } of KEYED) {
      const table = checked.tables.get(name);
      if (table) findTwins(table, key, report);
    }
  },
};

function findTwins(table: ReadTable, key: readonly string[], report: Report): void {
  const rows = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const text = JSON.stringify(key.map((name) => table.columns.get(name)?.values[row] ?? null));
    const first = rows.get(text);
    if (first === undefined) rows.set(text, row);
    else
      report(table.placeOf(row, key[0]), {
        first: table.placeOf(first).row ?? 0,
        columns: key.join(', '),
      });
  }
}
