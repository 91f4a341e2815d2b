import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { plansOf } from '../../src/calculation/calculate.ts';
import type { Stage } from '../../src/calculation/compile/plan.ts';
import { CALCULATED_COLUMNS, PREPARATIONS } from '../../src/calculation/prepare.ts';
import { type Column, emptyColumn, type Register, type TableName } from '../../src/register/register.ts';
import type { Day } from '../../src/shared/calendar.ts';
import { loadTable } from '../../src/store/load-table.ts';
import { readStored } from '../data-sets/stored-set.ts';
import { medianOf } from '../measure/median.ts';
import { stairRequest } from './ours.ts';

/** One stage run by itself as a temporary table: median milliseconds, and its rows. */
export interface StageTime {
  readonly name: string;
  readonly wall: number;
  readonly rows: number;
  readonly isOutput: boolean;
}

/** First ages of the age groups inside 0-17. */
const AGE_BORDERS = [6, 12];

/**
 * Every stage of the product's plan by itself, over so many runs after a first one. Apart they take longer than as the
 * one statement that the engine makes of them, but in about the same proportions.
 */
export async function profileStages(
  folder: string,
  cutoffs: readonly Day[],
  runs: number,
): Promise<StageTime[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await prepare(connection, await readStored(folder));
  const request = (await stairRequest())(cutoffs);
  const figures = request.figures.filter((definition) => !definition.extra);
  const plans = plansOf({ ...request, figures, ageBorders: AGE_BORDERS, splits: [], spread: false });
  const times: StageTime[][] = [];
  for (let run = 0; run <= runs; run++) {
    const taken: StageTime[] = [];
    for (const { plan } of plans) taken.push(...(await timeStages(connection, plan.stages)));
    times.push(taken);
  }
  connection.closeSync();
  instance.closeSync();
  return mediansOf(times.slice(1));
}

async function prepare(connection: DuckDBConnection, register: Register): Promise<void> {
  for (const [name, types] of Object.entries(CALCULATED_COLUMNS)) {
    const table = register.tables.get(name as TableName);
    const columns = Object.entries(types).map(([column, type]): [string, Column] => [
      column,
      table?.columns.get(column) ?? emptyColumn(type),
    ]);
    const part = { name: name as TableName, rows: table?.rows ?? 0, columns: new Map(columns) };
    await loadTable(connection, part, name);
  }
  for (const { name, sql } of PREPARATIONS) await connection.run(`CREATE TABLE ${name} AS ${sql}`);
}

async function timeStages(connection: DuckDBConnection, stages: readonly Stage[]): Promise<StageTime[]> {
  const times: StageTime[] = [];
  for (const { name, sql, output } of stages) {
    const start = performance.now();
    await connection.run(`CREATE TEMP TABLE ${name} AS ${sql}`);
    const wall = performance.now() - start;
    const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${name}`);
    times.push({ name, wall, rows: Number(counted.getRows()[0]?.[0]), isOutput: output !== undefined });
  }
  for (const { name } of stages) await connection.run(`DROP TABLE ${name}`);
  return times;
}

function mediansOf(runs: readonly (readonly StageTime[])[]): StageTime[] {
  const [first = []] = runs;
  return first.map((stage, i) => ({ ...stage, wall: medianOf(runs.map((run) => run[i]?.wall ?? 0)) }));
}
