import { type DuckDBAppender, type DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import duckdb from '@duckdb/node-bindings';
import type { Table } from '../register/register.ts';
import { DUCKDB_TYPES, sqlName } from './duckdb-types.ts';
import { CHUNK_ROWS, createVectorWriter } from './vector-writer.ts';

/**
 * Makes a DuckDB table of a register table, rows in the same order: days as DATE, unknowns as NULL, types of
 * DUCKDB_TYPES. The name must be free in the connection's database.
 */
export async function loadTable(connection: DuckDBConnection, table: Table, name: string): Promise<void> {
  const described = [...table.columns].map(([c, { type }]) => `${sqlName(c)} ${DUCKDB_TYPES[type]}`);
  await connection.run(`CREATE TABLE ${sqlName(name)} (${described.join(', ')})`);
  const appender = await connection.createAppender(name);
  try {
    appendRows(appender, table);
  } finally {
    appender.closeSync();
  }
}

function appendRows(appender: DuckDBAppender, table: Table): void {
  const columns = [...table.columns.values()];
  const types = columns.map((column) => DUCKDB_TYPES[column.type]);
  const write = createVectorWriter();
  for (let start = 0; start < table.rows; start += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, table.rows - start);
    const chunk = DuckDBDataChunk.create(types, count);
    columns.forEach((column, i) => {
      write(duckdb.data_chunk_get_vector(chunk.chunk, i), column, start, count);
    });
    appender.appendDataChunk(chunk);
  }
}
