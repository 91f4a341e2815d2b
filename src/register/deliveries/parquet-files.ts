import type { Table, TableName } from '../register.ts';

/** The columns that are wanted of a table: all of them (undefined), or those named. */
export type WantedColumns = (table: TableName) => readonly string[] | undefined;

/** Writes and reads one register table as one Parquet file: column types, unknowns and row order survive. */
export interface ParquetFiles {
  /** `told` is told how many rows have been handed over. */
  readonly write: (table: Table, path: string, told?: (rows: number) => void) => Promise<void>;
  /** All columns, or only those named. */
  readonly read: (name: TableName, path: string, columns?: readonly string[]) => Promise<Table>;
  readonly close: () => void;
}
