import { readFileSync } from 'node:fs';
import type { PlainRegister, PlainRow, PlainTable } from './plain-register.ts';
import { tableColumns } from './table-columns.ts';

/** The rows of `;`-separated text without quotes; missing columns are unknown, columns beyond the canonical ones an Error. */
export function readPlainTable<Table extends PlainTable>(table: Table, text: string): PlainRow<Table>[] {
  const [header = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const columns: readonly string[] = tableColumns[table];
  const names = header.split(';');
  for (const name of names) if (!columns.includes(name)) throw new Error(`unknown column ${table}.${name}`);
  return lines.map((line) => {
    const cells = line.split(';');
    return Object.fromEntries(
      columns.map((column) => [column, cells[names.indexOf(column)] ?? '']),
    ) as PlainRow<Table>;
  });
}

/** The register in a folder of plain CSV files; a file that is missing was not handed in. */
export function readPlainRegister(folder: URL, tables: readonly PlainTable[]): PlainRegister {
  const handedIn = tables.map((table) => [
    table,
    readPlainTable(table, readFileSync(new URL(`${table}.csv`, folder), 'utf8')),
  ]);
  return { children: [], measures: [], ...Object.fromEntries(handedIn) };
}
