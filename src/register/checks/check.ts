import type { Findings } from '../import/findings.ts';
import type { ReadTable } from '../import/read-table.ts';
import type { TableName } from '../register.ts';

/** What the checks look at: the tables that could be read, and which row of another table each row refers to. */
export interface CheckedTables {
  readonly tables: ReadonlyMap<TableName, ReadTable>;
  /** Per row of the table, the row its column refers to; -1 where it is empty or unknown. Undefined without both tables. */
  linkOf(table: TableName, column: string): Int32Array | undefined;
}

/** One rule about a register; it tells what it finds. */
export type Check = (checked: CheckedTables, findings: Findings) => void;
