import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { isoDate } from '../../src/shared/calendar.ts';
import { sqlName, sqlText } from '../../src/store/duckdb-types.ts';
import { filesOf, storedTables } from '../data-sets/stored-set.ts';
import type { Subject } from '../subjects/subject.ts';
import { answersOf, type Counted, emptyCounts } from './answers.ts';
import { cutoffTable, PLAIN_QUERIES, PLAIN_TABLES, type PlainQuery } from './plain-queries.ts';

/** One plain statement a figure over the register's own tables, in the same DuckDB. */
export const plainSql: Subject = {
  name: 'plain SQL',
  prepare: async (folder) => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const table of storedTables(folder))
      await connection.run(
        `CREATE TABLE ${sqlName(table)} AS FROM read_parquet(${sqlText(filesOf(folder, table))})`,
      );
    for (const sql of PLAIN_TABLES) await connection.run(sql);
    const found = await connection.runAndReadAll('SELECT DISTINCT municipality FROM children ORDER BY 1');
    const municipalities = found.getRows().map(([code]) => String(code));
    return {
      ask: async (cutoffs) => {
        await connection.run(cutoffTable(cutoffs.map(isoDate)));
        const counted = emptyCounts(municipalities.length, cutoffs.length);
        const places = new Map(municipalities.map((code, index) => [code, index]));
        const parts: Record<string, number> = {};
        for (const query of PLAIN_QUERIES) {
          const start = performance.now();
          await count(connection, query, places, counted);
          parts[query.counts[0] ?? ''] = performance.now() - start;
        }
        return { answers: answersOf(counted, municipalities, cutoffs), parts };
      },
      close: () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  },
};

async function count(
  connection: DuckDBConnection,
  query: PlainQuery,
  places: ReadonlyMap<string, number>,
  counted: Counted,
): Promise<void> {
  const reader = await connection.runAndReadAll(query.sql);
  const [municipality = [], k = [], ageGroup = [], ...values] = reader.getColumnsJS();
  query.counts.forEach((name, i) => {
    const column = values[i] ?? [];
    for (let row = 0; row < column.length; row++) {
      const place = places.get(String(municipality[row])) ?? -1;
      if (place >= 0)
        counted[name].add(place, Number(k[row]), Number(ageGroup[row]), Number(column[row] ?? 0));
    }
  });
}
