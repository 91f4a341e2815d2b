import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Stage } from '../../src/calculation/compile/plan.ts';
import type { Engine, Output } from '../../src/calculation/engines/engine.ts';
import { CALCULATED_COLUMNS, PREPARATIONS } from '../../src/calculation/prepare.ts';
import { observe } from '../../src/observations/observe.ts';
import { type Column, emptyColumn, type Register, type TableName } from '../../src/register/register.ts';
import type { Day } from '../../src/shared/calendar.ts';
import { loadTable } from '../../src/store/load-table.ts';
import { readStored } from '../data-sets/stored-set.ts';
import { medianOf } from '../measure/median.ts';
import { stairRequest } from './ours.ts';

/** One stage's part of a calculation: medians in milliseconds, and the rows that it reads out (none for inner stages). */
export interface StageTime {
  readonly name: string;
  readonly calculating: number;
  readonly reading: number;
  readonly rows: number;
}

/** The product's stages one by one, and the observations made of what they gave. */
export interface Profile {
  readonly stages: readonly StageTime[];
  readonly observing: number;
}

/** Times every stage of the product's plan by itself, over so many runs after a first one. */
export async function profileStages(folder: string, cutoffs: readonly Day[], runs: number): Promise<Profile> {
  const register = await readStored(folder);
  const request = (await stairRequest())(cutoffs);
  const instance = await DuckDBInstance.create(':memory:');
  const main = await instance.connect();
  await prepare(main, register);
  const times: StageTime[][] = [];
  let outputs: ReadonlyMap<string, Output> = new Map();
  const engine: Engine = {
    prepare: async () => {},
    run: async (stages) => {
      const connection = await instance.connect();
      const run = await runStages(connection, stages);
      connection.closeSync();
      times.push(run.times);
      outputs = run.outputs;
      return outputs;
    },
    close: () => instance.closeSync(),
  };
  for (let run = 0; run <= runs; run++) await observe(engine, register, request);
  const observing = await timesOf(runs, () =>
    observe({ ...engine, run: async () => outputs }, register, request),
  );
  main.closeSync();
  engine.close();
  return { stages: mediansOf(times.slice(1)), observing };
}

async function prepare(connection: DuckDBConnection, register: Register): Promise<void> {
  for (const [name, types] of Object.entries(CALCULATED_COLUMNS)) {
    const table = register.tables.get(name as TableName);
    const columns = Object.entries(types).map(([column, type]): [string, Column] => [
      column,
      table?.columns.get(column) ?? emptyColumn(type),
    ]);
    await loadTable(
      connection,
      { name: name as TableName, rows: table?.rows ?? 0, columns: new Map(columns) },
      name,
    );
  }
  for (const { name, sql } of PREPARATIONS) await connection.run(`CREATE TABLE ${name} AS ${sql}`);
}

async function runStages(
  connection: DuckDBConnection,
  stages: readonly Stage[],
): Promise<{ times: StageTime[]; outputs: Map<string, Output> }> {
  const times: StageTime[] = [];
  const outputs = new Map<string, Output>();
  for (const { name, sql, output } of stages) {
    const start = performance.now();
    if (!output) {
      await connection.run(`CREATE TEMP TABLE ${name} AS ${sql}`);
      times.push({ name, calculating: performance.now() - start, reading: 0, rows: 0 });
      continue;
    }
    const reader = await connection.runAndReadAll(sql);
    const calculated = performance.now();
    const columns = reader.getColumnsJS().map((values) => values.map(plain));
    outputs.set(name, new Map(reader.columnNames().map((column, i) => [column, columns[i] ?? []])));
    const reading = performance.now() - calculated;
    times.push({ name, calculating: calculated - start, reading, rows: reader.currentRowCount });
  }
  return { times, outputs };
}

function plain(value: unknown): number | string | null {
  return value === null || typeof value === 'string' ? value : Number(value);
}

function mediansOf(runs: readonly (readonly StageTime[])[]): StageTime[] {
  const [first = []] = runs;
  return first.map((stage, i) => ({
    ...stage,
    calculating: medianOf(runs.map((run) => run[i]?.calculating ?? 0)),
    reading: medianOf(runs.map((run) => run[i]?.reading ?? 0)),
  }));
}

async function timesOf(runs: number, act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return medianOf(times.slice(1));
}
