import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';

/** Hands over the chunks of a query's result one by one, in its order. */
export async function eachChunk(
  connection: DuckDBConnection,
  sql: string,
  take: (chunk: DuckDBDataChunk) => void,
): Promise<void> {
  const result = await connection.stream(sql);
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
    take(chunk);
}
