import type { FieldAddress } from '../import/mapping.ts';
import type { ColumnDescription } from '../tables/description.ts';
import { TABLES } from '../tables/tables.ts';

/** The columns of all tables for which the test holds, as `table.column`. */
export function fieldsWhere(test: (column: ColumnDescription) => boolean): FieldAddress[] {
  return TABLES.flatMap((table) =>
    table.columns
      .filter((column) => !column.derived && test(column))
      .map((column): FieldAddress => `${table.name}.${column.name}`),
  );
}
