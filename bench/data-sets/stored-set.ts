import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { MunicipalityTables } from '../../src/demo/simulate.ts';
import { toCsv } from '../../src/demo/to-csv.ts';
import type { Register, Table, TableName } from '../../src/register/register.ts';
import { packageRoot } from '../../src/shared/package-root.ts';
import { sqlText } from '../../src/store/duckdb-types.ts';
import { duckdbParquetFiles } from '../../src/store/parquet-files.ts';
import type { DataSet } from './data-sets.ts';

/** What the data come from; a data set is made anew when any of it changes. */
const GENERATOR = ['src/demo', 'catalogue/codes', 'bench/data-sets'];

const CSV = 'csv';

/** Makes and stores the data set unless it lies there already, whole or not at all; gives its folder. */
export async function store(set: DataSet): Promise<string> {
  const home = join(packageRoot(), 'data', 'bench');
  const prefix = set.name.replace('/', 'of');
  const folder = join(home, `${prefix}-${generatorHash()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(home, { recursive: true });
  // An older generator's data and unfinished ones are of no use any more.
  for (const name of readdirSync(home).filter((name) => name.startsWith(`${prefix}-`)))
    rmSync(join(home, name), { recursive: true, force: true });
  const unfinished = `${folder}.unfinished`;
  mkdirSync(unfinished);
  await writeAll(set, unfinished);
  renameSync(unfinished, folder);
  return folder;
}

/** The stored register, all municipalities and columns, read as the product reads a delivery. */
export async function readStored(folder: string): Promise<Register> {
  const parquet = await duckdbParquetFiles();
  try {
    const tables = new Map<TableName, Table>();
    for (const name of storedTables(folder))
      tables.set(name, await parquet.read(name, filesOf(folder, name)));
    return { tables };
  } finally {
    parquet.close();
  }
}

/** The tables that are stored of a data set. */
export function storedTables(folder: string): TableName[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== CSV)
    .map(({ name }) => name as TableName);
}

/** The Parquet files of a stored table, one a municipality, as a pattern. */
export function filesOf(folder: string, table: TableName): string {
  return join(folder, table, '*.parquet');
}

/** Rows of every stored table. */
export async function sizesOf(folder: string): Promise<Record<string, number>> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const sizes: Record<string, number> = {};
  for (const table of storedTables(folder)) {
    const reader = await connection.runAndReadAll(
      `SELECT count(*) FROM read_parquet(${sqlText(filesOf(folder, table))})`,
    );
    sizes[table] = Number(reader.getRows()[0]?.[0]);
  }
  connection.closeSync();
  instance.closeSync();
  return sizes;
}

/** The same data as the CSV files a municipality hands in; only of data sets of one municipality. */
export function csvFolderOf(folder: string): string {
  return join(folder, CSV);
}

async function writeAll(set: DataSet, folder: string): Promise<void> {
  const parquet = await duckdbParquetFiles();
  try {
    for (const register of set.municipalities()) {
      for (const table of register.tables.values()) {
        mkdirSync(join(folder, table.name), { recursive: true });
        await parquet.write(table, join(folder, table.name, `${register.municipality}.parquet`));
      }
      if (set.asCsv) writeCsv(register, csvFolderOf(folder));
    }
  } finally {
    parquet.close();
  }
}

function writeCsv(register: MunicipalityTables, folder: string): void {
  mkdirSync(folder);
  for (const table of register.tables.values())
    writeFileSync(join(folder, `${table.name}.csv`), toCsv(table));
}

function generatorHash(): string {
  const hash = createHash('sha256');
  for (const part of GENERATOR) {
    const root = join(packageRoot(), part);
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'));
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort())
      hash.update(path.slice(root.length)).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 8);
}
