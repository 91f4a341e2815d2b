import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import {
  type Column,
  emptyColumn,
  type Register,
  type Table,
  type TableName,
} from '../../register/register.ts';
import { loadTable } from '../../store/load-table.ts';
import type { Stage } from '../compile/plan.ts';
import { CALCULATED_COLUMNS, PREPARATIONS } from '../prepare.ts';
import type { Engine, Output } from './engine.ts';

/** How much memory and how many threads the engine may use; DuckDB's own choice when left out. */
export interface DuckdbLimits {
  readonly memory?: string;
  readonly threads?: number;
}

/** An engine in an in-memory DuckDB: nothing that matters is lost with the process. */
export async function duckdbEngine(limits: DuckdbLimits = {}): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', {
    ...(limits.memory ? { memory_limit: limits.memory } : {}),
    ...(limits.threads ? { threads: String(limits.threads) } : {}),
  });
  const main = await instance.connect();
  return {
    prepare: (register) => prepare(main, register),
    run: async (stages) => {
      // Stages are temporary tables of their connection, so that calculations side by side do not meet.
      const connection = await instance.connect();
      try {
        return await runStages(connection, stages);
      } finally {
        connection.closeSync();
      }
    },
    close: () => {
      main.closeSync();
      instance.closeSync();
    },
  };
}

async function prepare(connection: DuckDBConnection, register: Register): Promise<void> {
  for (const name of Object.keys(CALCULATED_COLUMNS) as TableName[]) {
    await loadTable(connection, calculatedPart(register, name), name);
  }
  for (const { name, sql } of PREPARATIONS) await connection.run(`CREATE TABLE ${name} AS ${sql}`);
}

/** Only the columns that are calculated on; an empty table where none was handed in. */
function calculatedPart(register: Register, name: TableName): Table {
  const table = register.tables.get(name);
  const columns = Object.entries(CALCULATED_COLUMNS[name] ?? {}).map(([column, type]): [string, Column] => [
    column,
    table?.columns.get(column) ?? emptyColumn(type),
  ]);
  return { name, rows: table?.rows ?? 0, columns: new Map(columns) };
}

async function runStages(
  connection: DuckDBConnection,
  stages: readonly Stage[],
): Promise<Map<string, Output>> {
  const outputs = new Map<string, Output>();
  for (const { name, sql, output } of stages) {
    if (output) outputs.set(name, await read(connection, sql));
    else await connection.run(`CREATE TEMP TABLE ${name} AS ${sql}`);
  }
  return outputs;
}

async function read(connection: DuckDBConnection, sql: string): Promise<Output> {
  const reader = await connection.runAndReadAll(sql);
  const names = reader.columnNames();
  const columns = reader.getColumnsJS() as unknown as (number | string | null)[][];
  return new Map(names.map((name, i) => [name, (columns[i] ?? []).map(plain)]));
}

/** Counts come as bigint from some functions; all are far below 2^53. */
function plain(value: number | string | bigint | null): number | string | null {
  return typeof value === 'bigint' ? Number(value) : value;
}
