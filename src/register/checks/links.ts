import type { Findings } from '../import/findings.ts';
import type { ReadTable } from '../import/read-table.ts';
import type { TableName } from '../register.ts';
import { tableOf } from '../tables/tables.ts';
import type { CheckedTables } from './check.ts';
import { indexIds } from './ids.ts';
import { linkColumn } from './references.ts';

/**
 * Follows the references between the tables. A table that was handed in but could not be read is missed by no other;
 * one that was not handed in is missed only where the reference must hold.
 */
export function linkTables(
  tables: ReadonlyMap<TableName, ReadTable>,
  handedIn: ReadonlySet<TableName>,
  findings: Findings,
): CheckedTables {
  const ids = new Map<TableName, Map<string, number>>();
  for (const table of tables.values()) {
    const index = indexIds(table, findings);
    if (index) ids.set(table.name, index);
  }
  const links = new Map<string, Int32Array>();
  for (const table of tables.values())
    for (const column of tableOf(table.name).columns) {
      const target = column.references;
      if (!target) continue;
      const known = ids.get(target.table);
      if (!known && (handedIn.has(target.table) || target.severity === 'warning')) continue;
      links.set(`${table.name}.${column.name}`, linkColumn(table, column, known ?? new Map(), findings));
    }
  return { tables, linkOf: (table, column) => links.get(`${table}.${column}`) };
}
