import type { Day } from '../../shared/calendar.ts';
import type { ReadTable } from '../import/read-table.ts';
import type { TableName } from '../register.ts';
import type { PreviousDelivery } from './previous.ts';

/** What the checks look at: the tables that could be read, and which row of another table each row refers to. */
export interface CheckedTables {
  readonly tables: ReadonlyMap<TableName, ReadTable>;
  /** Per row of the table, the row its column refers to; -1 where it is empty or unknown. Undefined without both tables. */
  linkOf(table: TableName, column: string): Int32Array | undefined;
  /** The cut-off date that the delivery is for; rules about time look at it instead of the newest day in the rows. */
  readonly asOf?: Day | undefined;
  /** The delivery before this one; without it nothing is said about changes. */
  readonly previous?: PreviousDelivery | undefined;
}
