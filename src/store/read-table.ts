import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { type Column, type ColumnType, NO_DAY, type Table, type TableName } from '../register/register.ts';
import { sqlName } from './duckdb-types.ts';
import { eachChunk } from './each-chunk.ts';
import { placeInList, recurringTexts } from './recurring-texts.ts';
import { takeIntegers, takeNumbers, takeTexts } from './vector-reader.ts';
import { CHUNK_ROWS } from './vector-writer.ts';

/** A column's name and type, in the table's order. */
export type ColumnHead = readonly [name: string, type: ColumnType];

type TextType = 'text' | 'decimal' | 'timestamp';
type NumberType = 'integer' | 'money' | 'month' | 'truth';

/** A column that is being read: what SQL to ask for, and how a chunk's answer is put in the rows from `start`. */
interface Reading {
  readonly column: Column;
  readonly sql: string;
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
  const texts = heads.filter(([, type]) => isText(type)).map(([column]) => column);
  const lists = await recurringTexts(connection, texts, source);
  const readings = heads.map(([column, type]) => readingOf(column, type, rows, lists.get(column)));
  if (readings.length === 0) return { name, rows, columns: new Map() };
  let start = 0;
  await eachChunk(
    connection,
    `SELECT ${readings.map(({ sql }) => sql).join(', ')} FROM ${source}`,
    (chunk) => {
      for (const [index, { take }] of readings.entries()) take(chunk, index, start);
      start += chunk.rowCount;
    },
  );
  const columns = heads.map(([column], i) => [column, readings[i]?.column] as const);
  return { name, rows, columns: new Map(columns.filter(isRead)) };
}

function readingOf(name: string, type: ColumnType, rows: number, list?: readonly string[]): Reading {
  if (type === 'day') return readDays(sqlName(name), rows);
  if (!isText(type)) return readNumbers(sqlName(name), type, rows);
  return list ? readListed(name, type, rows, list) : readTexts(sqlName(name), type, rows);
}

function readDays(name: string, rows: number): Reading {
  const values = new Int32Array(rows);
  return {
    column: { type: 'day', values },
    sql: `coalesce((${name} - DATE '1970-01-01')::INTEGER, ${NO_DAY})`,
    take: (chunk, index, start) => takeIntegers(chunk, index, values, start),
  };
}

function readNumbers(name: string, type: NumberType, rows: number): Reading {
  const values = new Float64Array(rows);
  const number = type === 'truth' ? `${name}::INTEGER` : name;
  return {
    column: { type, values },
    sql: `coalesce(${number}::DOUBLE, 'nan'::DOUBLE)`,
    take: (chunk, index, start) => takeNumbers(chunk, index, values, start),
  };
}

function readTexts(name: string, type: TextType, rows: number): Reading {
  const values = new Array<string | null>(rows).fill(null);
  return {
    column: { type, values },
    sql: name,
    take: (chunk, index, start) => takeTexts(chunk, index, values, start),
  };
}

function readListed(name: string, type: TextType, rows: number, list: readonly string[]): Reading {
  const values = new Array<string | null>(rows).fill(null);
  const places = new Int32Array(CHUNK_ROWS);
  return {
    column: { type, values },
    sql: placeInList(name, list),
    take: (chunk, index, start) => {
      takeIntegers(chunk, index, places, 0);
      const count = chunk.rowCount;
      for (let row = 0; row < count; row++) values[start + row] = list[places[row] ?? -1] ?? null;
    },
  };
}

function isText(type: ColumnType): type is TextType {
  return type === 'text' || type === 'decimal' || type === 'timestamp';
}

function isRead(pair: readonly [string, Column | undefined]): pair is readonly [string, Column] {
  return pair[1] !== undefined;
}
