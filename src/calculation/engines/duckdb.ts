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
import { CALCULATED_COLUMNS, ONLY_FOR_PREPARATION, PREPARATIONS } from '../prepare.ts';
import type { Engine, Output } from './engine.ts';
import { KeptStatements } from './kept-statements.ts';

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
  const connection = await instance.connect();
  const statements = new KeptStatements(connection);
  return {
    prepare: (register) => prepare(connection, register),
    run: (stages) => runStages(statements, stages),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function prepare(connection: DuckDBConnection, register: Register): Promise<void> {
  for (const name of Object.keys(CALCULATED_COLUMNS) as TableName[]) {
    await loadTable(connection, calculatedPart(register, name), name);
  }
  for (const { name, sql } of PREPARATIONS) await connection.run(`CREATE TABLE ${name} AS ${sql}`);
  for (const name of ONLY_FOR_PREPARATION) await connection.run(`DROP TABLE ${name}`);
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

/** All stages as one statement, each worked out once; the outputs come below each other, padded to the widest. */
async function runStages(statements: KeptStatements, stages: readonly Stage[]): Promise<Map<string, Output>> {
  const outputs = stages.filter((stage) => stage.output);
  const width = Math.max(...outputs.map((stage) => stage.output?.numbers.length ?? 0));
  const steps = stages.filter((stage) => !stage.output);
  const withs = steps.map(({ name, sql }) => `${name} AS MATERIALIZED (${sql})`);
  const selects = outputs.map((stage, index) => outputSql(stage, index, width));
  const columns = await statements.columns(`WITH ${withs.join(',\n')}\n${selects.join('\nUNION ALL\n')}`);
  return divided(outputs, columns as Partial<Columns>);
}

function outputSql({ sql, output }: Stage, index: number, width: number): string {
  const numbers = output?.numbers ?? [];
  const padded = Array.from({ length: width }, (_, i) => `CAST(${numbers[i] ?? 'NULL'} AS DOUBLE)`);
  const places = ['mun', 'k', 'band'].map((column) => `CAST(${column} AS INTEGER)`);
  const category = output?.split ? 'category' : "''";
  return `SELECT ${[index, ...places, category, ...padded].join(', ')} FROM (${sql}) AS o`;
}

type Columns = [number[], number[], number[], number[], string[], ...number[][]];

function divided(
  outputs: readonly Stage[],
  [stages = [], mun = [], k = [], band = [], category = [], ...numbers]: Partial<Columns>,
): Map<string, Output> {
  const rowsOf = outputs.map((): number[] => []);
  for (const [row, stage] of stages.entries()) rowsOf[stage]?.push(row);
  return new Map(
    outputs.map(({ name, output }, index) => {
      const rows = rowsOf[index] ?? [];
      const taken = (column: readonly number[]) => Float64Array.from(rows, (row) => column[row] ?? 0);
      return [
        name,
        {
          rows: rows.length,
          places: taken(mun),
          cuts: taken(k),
          bands: taken(band),
          categories: rows.map((row) => category[row] ?? ''),
          numbers: new Map((output?.numbers ?? []).map((column, i) => [column, taken(numbers[i] ?? [])])),
        },
      ];
    }),
  );
}
