import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import type { ParquetFiles } from '../register/deliveries/parquet-files.ts';
import { sqlText } from './duckdb-types.ts';
import { type ColumnHead, readTable } from './read-table.ts';
import { createTableSource } from './table-source.ts';

/** The key in the Parquet file under which the table's name and column types are kept. */
const METADATA_KEY = 'indsatstrappen';

const COLUMN_TYPE = z.enum(['text', 'decimal', 'timestamp', 'day', 'integer', 'money', 'month', 'truth']);
const METADATA = z.object({ table: z.string(), columns: z.array(z.tuple([z.string(), COLUMN_TYPE])) });

/** Nothing is fetched and nothing is spilled to disk: the rows are about children. */
const LOCKED_DOWN = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  temp_directory: '',
};

/** Parquet files (zstd) through a DuckDB in memory of their own; close it when done. */
export async function duckdbParquetFiles(): Promise<ParquetFiles> {
  const instance = await DuckDBInstance.create(':memory:', LOCKED_DOWN);
  const own = await instance.connect();
  const offer = createTableSource(own);

  const connected = async <Result>(work: (connection: DuckDBConnection) => Promise<Result>) => {
    const connection = await instance.connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  };

  return {
    write: (table, path, told) =>
      connected((connection) => {
        const columns = [...table.columns].map(([column, { type }]) => [column, type]);
        const metadata = JSON.stringify({ table: table.name, columns });
        const copyRows = async (rows: string) => {
          await connection.run(
            `COPY (FROM ${rows}) TO ${sqlText(path)}
             (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${METADATA_KEY}: ${sqlText(metadata)}})`,
          );
        };
        return offer(table, copyRows, told);
      }),
    read: (name, path, wanted) =>
      connected(async (connection) => {
        const heads = await readHeads(connection, name, path);
        const asked = wanted ? heads.filter(([column]) => wanted.includes(column)) : heads;
        return readTable(connection, name, asked, `read_parquet(${sqlText(path)})`);
      }),
    close: () => {
      own.closeSync();
      instance.closeSync();
    },
  };
}

async function readHeads(connection: DuckDBConnection, name: string, path: string): Promise<ColumnHead[]> {
  const found = await connection.runAndReadAll(
    `SELECT decode(value) FROM parquet_kv_metadata(${sqlText(path)}) WHERE decode(key) = '${METADATA_KEY}'`,
  );
  const text = found.getRows()[0]?.[0];
  if (typeof text !== 'string') throw new Error(`no column types in ${path}`);
  const { table, columns } = METADATA.parse(JSON.parse(text));
  if (table !== name) throw new Error(`${path} holds ${table}, not ${name}`);
  return columns;
}
