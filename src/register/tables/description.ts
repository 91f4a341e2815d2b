import type { Severity } from '../../shared/problem.ts';
import type { TableName } from '../register.ts';
import type { CodeList } from './code-list.ts';

/** How the cells of a column are written; `import/cell-readers.ts` has one reader for each. */
export type CellKind =
  | 'text'
  | 'person'
  | 'code'
  | 'day'
  | 'end_day'
  | 'timestamp'
  | 'whole'
  | 'decimal'
  | 'money'
  | 'month'
  | 'truth'
  | 'municipality'
  | 'area'
  | 'age'
  | 'figure'
  | 'school_year'
  | 'account'
  | 'grouping';

/** One column of a table: its canonical and its Danish name (both are accepted as header) and its rules. */
export interface ColumnDescription {
  readonly name: string;
  readonly danish: string;
  readonly kind: CellKind;
  /** Other headers that mean this column. */
  readonly aliases?: readonly string[];
  /** The column and a value in every row must be there. */
  readonly required?: true;
  /** Names the row: once, or in several rows (a caseworker with several periods). */
  readonly id?: 'unique' | 'repeated';
  /** The table whose id the value must be; `warning` where a stranger is only warned of. */
  readonly references?: { readonly table: TableName; readonly severity: Severity };
  /** The permitted codes of a column of kind `code`. */
  readonly codes?: CodeList;
  /** What an empty cell means. */
  readonly default?: string;
  /** Made from other columns while reading; not a header. */
  readonly derived?: true;
}

/** Two dates of a row that must come in this order. */
interface DateOrder {
  readonly from: string;
  readonly to: string;
  readonly severity: Severity;
}

/** One table of the register, described once: reading, checking, templates and help all come from here. */
export interface TableDescription {
  readonly name: TableName;
  readonly danish: string;
  readonly columns: readonly ColumnDescription[];
  readonly orders?: readonly DateOrder[];
  /** The columns that together name a row where the table has no id. */
  readonly key?: readonly string[];
}
