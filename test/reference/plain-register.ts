import type { tableColumns } from './table-columns.ts';

/** The tables that the key figures read. */
export type PlainTable = keyof typeof tableColumns;

/** One row of a table: text by canonical column, '' = unknown, dates ISO, months yyyy-mm. */
export type PlainRow<Table extends PlainTable> = Readonly<
  Record<(typeof tableColumns)[Table][number], string>
>;

/**
 * What municipalities handed in, after reading: measure_type and municipality are always filled.
 * An absent array is a table that was not handed in; an empty one was handed in with only a header.
 */
export interface PlainRegister {
  readonly children: readonly PlainRow<'children'>[];
  readonly measures: readonly PlainRow<'measures'>[];
  readonly assessments?: readonly PlainRow<'assessments'>[];
  readonly follow_ups?: readonly PlainRow<'follow_ups'>[];
  readonly ledger?: readonly PlainRow<'ledger'>[];
  readonly population?: readonly PlainRow<'population'>[];
  readonly reported?: readonly PlainRow<'reported'>[];
}
