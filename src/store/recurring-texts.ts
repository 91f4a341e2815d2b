import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from './duckdb-types.ts';
import { eachChunk } from './each-chunk.ts';
import { takeTexts } from './vector-reader.ts';

/** More texts than these are not listed: the list is part of the question to the database. */
const MOST_TEXTS = 1000;
const MOST_CHARACTERS = 100_000;

/**
 * The distinct texts of those columns of an SQL source in which few texts recur, such as codes and districts. Asked
 * for by their place in the list, they are read several times as fast as texts, and one copy of each is kept.
 */
export async function recurringTexts(
  connection: DuckDBConnection,
  columns: readonly string[],
  source: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lists = new Map<string, readonly string[]>();
  if (columns.length === 0) return lists;
  const counts = columns.map((column) => `approx_count_distinct(${sqlName(column)})`);
  const counted = await connection.runAndReadAll(`SELECT ${counts.join(', ')} FROM ${source}`);
  const few = columns.filter((_, i) => Number(counted.getRows()[0]?.[i]) <= MOST_TEXTS);
  for (const column of few) {
    const texts = await distinctTexts(connection, column, source);
    if (isListable(texts)) lists.set(column, texts);
  }
  return lists;
}

/** SQL for the place of a column's text in its list; -1 for NULL. */
export function placeInList(column: string, texts: readonly string[]): string {
  if (texts.length === 0) return '-1';
  return `coalesce(enum_code(${sqlName(column)}::ENUM(${texts.map(sqlText).join(', ')}))::INTEGER, -1)`;
}

async function distinctTexts(
  connection: DuckDBConnection,
  column: string,
  source: string,
): Promise<string[]> {
  const name = sqlName(column);
  const sql = `SELECT DISTINCT ${name} FROM ${source} WHERE ${name} IS NOT NULL`;
  const texts: (string | null)[] = [];
  await eachChunk(connection, sql, (chunk) => takeTexts(chunk, 0, texts, texts.length));
  return texts.filter((text) => text !== null);
}

/** A NUL ends SQL text early. */
function isListable(texts: readonly string[]): boolean {
  const all = texts.join('');
  return all.length <= MOST_CHARACTERS && !all.includes('\0');
}
