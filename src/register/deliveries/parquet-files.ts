import type { Table, TableName } from '../register.ts';

/** Writes and reads one register table as one Parquet file: column types, unknowns and row order survive. */
export interface ParquetFiles {
  /** `told` is told how many rows have been handed over. */
  readonly write: (table: Table, path: string, told?: (rows: number) => void) => Promise<void>;
  /** Only the columns named, where any are. */
  readonly read: (name: TableName, path: string, columns?: readonly string[]) => Promise<Table>;
  readonly close: () => void;
}
