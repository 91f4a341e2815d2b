import type { TableName } from '../register.ts';
import { tableNamed } from '../tables/tables.ts';
import type { Findings } from './findings.ts';
import type { SourceSheet } from './formats/format.ts';
import type { Sheet } from './sheet.ts';

/** A file that was handed in: its name (`boern.csv`) and bytes. */
export interface RegisterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const CSV_NAME = /^(.+)\.(?:csv|txt|tsv)$/i;
const PERSONS: readonly TableName[] = ['children', 'measures'];

/** The file of each table, named in English or Danish. Two files for one table are an error, other files a remark. */
export function sortFiles(files: readonly RegisterFile[], findings: Findings): Map<TableName, RegisterFile> {
  const byTable = new Map<TableName, RegisterFile>();
  for (const file of files) {
    if (file.name.startsWith('.')) continue;
    const table = tableOfFile(file.name);
    const other = table && byTable.get(table);
    if (!table) findings.warning('file.unknown', { file: file.name });
    else if (other) findings.error('file.twice', { file: file.name }, { table, other: other.name });
    else byTable.set(table, file);
  }
  return byTable;
}

/** The sheet of each table, by what its format says, its own name or its file's. Two for one table are an error, others a warning. */
export function sortSheets(sheets: readonly SourceSheet[], findings: Findings): Map<TableName, Sheet> {
  const byTable = new Map<TableName, SourceSheet>();
  for (const source of sheets) {
    const table = source.table ?? tableNamed(source.name)?.name ?? tableOfSheet(source, sheets);
    const other = table && byTable.get(table);
    if (!table) findings.warning('file.unknown', { file: titleOf(source) });
    else if (other) findings.error('file.twice', { file: titleOf(source) }, { table, other: titleOf(other) });
    else byTable.set(table, source);
  }
  return new Map([...byTable].map(([table, { sheet }]) => [table, sheet]));
}

/** A workbook of one sheet is for the table that its file is named after. */
function tableOfSheet({ file }: SourceSheet, sheets: readonly SourceSheet[]): TableName | undefined {
  const isAlone = sheets.filter((other) => other.file === file).length === 1;
  return isAlone ? tableNamed(file.replace(/\.[^.]*$/, ''))?.name : undefined;
}

/** A sheet as users know it: `udtraek.xlsx (Ark1)`. */
export function titleOf({ file, name }: Pick<SourceSheet, 'file' | 'name'>): string {
  return name === '' ? file : `${file} (${name})`;
}

/** The table that a file is for by its name; undefined when it is for none. */
export function tableOfFile(name: string): TableName | undefined {
  const stem = CSV_NAME.exec(name)?.[1];
  return stem === undefined ? undefined : tableNamed(stem)?.name;
}

/**
 * A register is whole with children and measures, or with reported figures and neither of them. Without population
 * rates have no denominator, which is a remark: it stops publishing, not reading.
 */
export function checkComplete(byTable: ReadonlyMap<TableName, unknown>, findings: Findings): void {
  const aboutPersons = byTable.has('children') || byTable.has('measures');
  if (byTable.has('reported') && !aboutPersons) return;
  const missing = PERSONS.filter((table) => !byTable.has(table));
  for (const table of missing)
    findings.error('folder.incomplete', {}, { table, danish: DANISH_FILES[table] ?? table });
  if (!byTable.has('population')) findings.warning('folder.no_population', {});
}

const DANISH_FILES: Partial<Record<TableName, string>> = {
  children: 'boern',
  measures: 'indsatser',
};
