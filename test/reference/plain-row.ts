import type { PlainRow, PlainTable } from './plain-register.ts';
import { tableColumns } from './table-columns.ts';

/** A row of the table with the given values; all other columns are unknown. */
export function plainRow<Table extends PlainTable>(
  table: Table,
  values: Partial<PlainRow<Table>>,
): PlainRow<Table> {
  const unknown = Object.fromEntries(tableColumns[table].map((column) => [column, '']));
  return { ...unknown, ...values } as PlainRow<Table>;
}
