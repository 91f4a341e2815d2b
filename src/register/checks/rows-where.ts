import type { ReadTable } from '../import/read-table.ts';
import type { TableName } from '../register.ts';
import type { CheckedTables } from './check.ts';
import type { Report } from './rule.ts';

/** Whether a row is found; undefined when the rule cannot be asked of this register. */
export type RowTest = ((row: number) => boolean) | undefined;

/** A rule's search over one table: reports the given column of every row for which the test holds. */
export function rowsWhere(
  name: TableName,
  column: string | undefined,
  testOf: (table: ReadTable, checked: CheckedTables) => RowTest,
): (checked: CheckedTables, report: Report) => void {
  return (checked, report) => {
    const table = checked.tables.get(name);
    const isFound = table && testOf(table, checked);
    if (!table || !isFound) return;
    for (let row = 0; row < table.rows; row++) if (isFound(row)) report(table.placeOf(row, column));
  };
}
