import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { type Column, type ColumnType, NO_DAY, type Table, type TableName } from '../register/register.ts';
import { sqlName } from './duckdb-types.ts';
import { takeDays, takeNumbers, takeTexts } from './vector-reader.ts';

/** A column's name and type, in the table's order. */
export type ColumnHead = readonly [name: string, type: ColumnType];

/** How a column is asked for, so that an unknown comes as the register keeps it. */
const AS_KEPT: Record<ColumnType, (name: string) => string> = {
  text: (name) => name,
  decimal: (name) => name,
  timestamp: (name) => name,
  day: (name) => `coalesce((${name} - DATE '1970-01-01')::INTEGER, ${NO_DAY})`,
  integer: (name) => `coalesce(${name}::DOUBLE, 'nan'::DOUBLE)`,
  money: (name) => `coalesce(${name}::DOUBLE, 'nan'::DOUBLE)`,
  month: (name) => `coalesce(${name}::DOUBLE, 'nan'::DOUBLE)`,
  truth: (name) => `coalesce(${name}::INTEGER::DOUBLE, 'nan'::DOUBLE)`,
};

/** A column that is being filled: `take` copies a chunk's column to the rows from `start`. */
interface Filling {
  readonly column: Column;
  readonly take: (chunk: DuckDBDataChunk, index: number, start: number) => void;
}

/** The rows of an SQL source (a table or a `read_parquet(...)`) as a register table, in the source's order. */
export async function readTable(
  connection: DuckDBConnection,
  name: TableName,
  heads: readonly ColumnHead[],
  source: string,
): Promise<Table> {
  const counted = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${source}`);
  const rows = Number(counted.getRows()[0]?.[0]);
  const fillings = heads.map(([, type]) => startFilling(type, rows));
  const asked = heads.map(([column, type]) => AS_KEPT[type](sqlName(column)));
  const result = await connection.stream(`SELECT ${asked.join(', ')} FROM ${source}`);
  let start = 0;
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    for (const [index, filling] of fillings.entries()) filling.take(chunk, index, start);
    start += chunk.rowCount;
  }
  return { name, rows, columns: new Map(heads.map(([column], i) => [column, columnOf(fillings[i])])) };
}

function columnOf(filling: Filling | undefined): Column {
  if (!filling) throw new Error('a column was not read');
  return filling.column;
}

function startFilling(type: ColumnType, rows: number): Filling {
  if (type === 'text' || type === 'decimal' || type === 'timestamp') {
    const values = new Array<string | null>(rows).fill(null);
    return { column: { type, values }, take: (chunk, i, start) => takeTexts(chunk, i, values, start) };
  }
  if (type === 'day') {
    const values = new Int32Array(rows);
    return { column: { type, values }, take: (chunk, i, start) => takeDays(chunk, i, values, start) };
  }
  const values = new Float64Array(rows);
  return { column: { type, values }, take: (chunk, i, start) => takeNumbers(chunk, i, values, start) };
}
