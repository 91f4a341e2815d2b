import type { Day } from '../shared/calendar.ts';

/** The names of the register's tables; files are named after them or after their Danish names. */
export type TableName =
  | 'children'
  | 'measures'
  | 'assessments'
  | 'follow_ups'
  | 'notifications'
  | 'cases'
  | 'caseworkers'
  | 'complaints'
  | 'managerial_reviews'
  | 'inspections'
  | 'ledger'
  | 'budget'
  | 'schooling'
  | 'goals'
  | 'population'
  | 'reported';

/** How a column's values are kept. Money is whole øre, months are year * 12 + month - 1, decimals plain text with a point. */
export type ColumnType = 'text' | 'day' | 'integer' | 'money' | 'month' | 'decimal' | 'truth' | 'timestamp';

/** The unknown day, in columns of days. */
export const NO_DAY: Day = -2147483648;

/** One column: `text`, `decimal` and `timestamp` hold strings or null; the numeric ones NaN (days: NO_DAY) for unknown; `truth` 1, 0 or NaN. */
export type Column =
  | { readonly type: 'text' | 'decimal' | 'timestamp'; readonly values: readonly (string | null)[] }
  | { readonly type: 'day'; readonly values: Int32Array }
  | { readonly type: 'integer' | 'money' | 'month' | 'truth'; readonly values: Float64Array };

/** One table as checked columns of equal length, under their canonical names. Every column of the table's description is there. */
export interface Table {
  readonly name: TableName;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
}

/** What a municipality handed in, checked: a table that was not handed in is absent, one with only a header has 0 rows. */
export interface Register {
  readonly tables: ReadonlyMap<TableName, Table>;
}

/** The text column of a table; a bug when there is none. */
export function textColumn(table: Table, name: string): readonly (string | null)[] {
  const column = table.columns.get(name);
  if (column?.type === 'text' || column?.type === 'decimal' || column?.type === 'timestamp')
    return column.values;
  throw new Error(`no text column ${table.name}.${name}`);
}

/** The days of a table's column; a bug when there is none. */
export function dayColumn(table: Table, name: string): Int32Array {
  const column = table.columns.get(name);
  if (column?.type === 'day') return column.values;
  throw new Error(`no day column ${table.name}.${name}`);
}

/** The numbers of a table's column (integers, øre, months or truths); a bug when there is none. */
export function numberColumn(table: Table, name: string): Float64Array {
  const column = table.columns.get(name);
  if (column && column.values instanceof Float64Array) return column.values;
  throw new Error(`no number column ${table.name}.${name}`);
}

/** A column of no rows. */
export function emptyColumn(type: ColumnType): Column {
  if (type === 'text' || type === 'decimal' || type === 'timestamp') return { type, values: [] };
  if (type === 'day') return { type, values: new Int32Array(0) };
  return { type, values: new Float64Array(0) };
}
