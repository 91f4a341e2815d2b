import type { Table, TableName } from '../register.ts';

/** Writes and reads one register table as one Parquet file: column types, unknowns and row order survive. */
export interface ParquetFiles {
  readonly write: (table: Table, path: string) => Promise<void>;
  readonly read: (name: TableName, path: string) => Promise<Table>;
  readonly close: () => void;
}
