import type { TableName } from '../../register.ts';
import { tableOf } from '../../tables/tables.ts';
import type { FieldAddress } from '../mapping.ts';

/** What a table cannot do without: one of each group. Measures get ids of their own where the extract has none. */
const NEEDED: Partial<Record<TableName, readonly (readonly string[])[]>> = {
  measures: [['child_id'], ['start_date', 'granted_date'], ['measure_type', 'provision', 'placement_site']],
};

/** The fields that a table needs and none of `filled` gives, the first of each choice. */
export function missingFields(table: TableName, filled: ReadonlySet<FieldAddress>): FieldAddress[] {
  const needed =
    NEEDED[table] ??
    tableOf(table)
      .columns.filter((c) => c.required)
      .map((c) => [c.name]);
  return needed
    .filter((choices) => !choices.some((column) => filled.has(`${table}.${column}`)))
    .map((choices): FieldAddress => `${table}.${choices[0] ?? ''}`);
}
