import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { type Column, NO_DAY, type Table } from '../register/register.ts';
import { loadTable } from './load-table.ts';

const COLUMNS: Readonly<Record<string, Column>> = {
  id: { type: 'text', values: ['short', 'longer than twelve bytes', null] },
  day: { type: 'day', values: Int32Array.of(17_197, NO_DAY, 0) },
  money: { type: 'money', values: Float64Array.of(123_456_789_012, Number.NaN, -5) },
  month: { type: 'month', values: Float64Array.of(24_204, Number.NaN, 24_205) },
  truth: { type: 'truth', values: Float64Array.of(1, Number.NaN, 0) },
};

it('gives SQL the dates, numbers, truths and NULLs that the register has', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const table: Table = { name: 'measures', rows: 3, columns: new Map(Object.entries(COLUMNS)) };
  await loadTable(connection, table, 'measures');
  const described = await connection.runAndReadAll('SELECT column_type FROM (DESCRIBE measures)');
  expect(described.getRows().flat()).toEqual(['VARCHAR', 'DATE', 'BIGINT', 'INTEGER', 'BOOLEAN']);
  const rows = await connection.runAndReadAll('SELECT * FROM measures');
  expect(rows.getRowsJson()).toEqual([
    ['short', '2017-01-31', '123456789012', 24_204, true],
    ['longer than twelve bytes', null, null, null, null],
    [null, '1970-01-01', '-5', 24_205, false],
  ]);
});

it('loads a table under a hostile name', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const table: Table = { name: 'goals', rows: 1, columns: new Map([['a', { type: 'text', values: ['x'] }]]) };
  await loadTable(connection, table, 'g"; drop');
  const rows = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM "g""; drop"');
  expect(rows.getRows()).toEqual([[1]]);
});
