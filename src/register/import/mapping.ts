import type { TableName } from '../register.ts';

/** How sure a guess is; shown to users as words. `sure` needs no look. */
export type Certainty = 'sure' | 'likely' | 'guess' | 'none';

/** A column of the register by table and name: `measures.start_date`. */
export type FieldAddress = `${TableName}.${string}`;

/** What the columns and values of one received sheet mean. */
export interface SheetMapping {
  /** The file and tab that it is about. */
  readonly file: string;
  readonly sheet: string;
  /** The table its rows are for; null leaves the sheet out. */
  readonly table: TableName | null;
  /**
   * By header as written (trimmed): the field it fills, or null to leave the column out. A sheet of measures may fill
   * fields of children too: then each child of the sheet becomes a row of children.
   */
  readonly columns: Readonly<Record<string, FieldAddress | null>>;
  /** By column of the table, then by text as written: the code it means (for `provision`, a measure type); '' is an empty cell. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What all sheets of a hand-in mean. */
export interface Mapping {
  readonly sheets: readonly SheetMapping[];
}

/** A mapping that is kept under a name (`DUBU-udtræk`) and fits sheets by their headers, whatever the files are called. */
export interface Profile {
  readonly name: string;
  readonly sheets: readonly Omit<SheetMapping, 'file' | 'sheet'>[];
}

/** The received sheet that a corrected row stood in; needed where a table was made of several. */
interface ReceivedIn {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
}

/** A change that a person made to one received cell, or a row left out. Rows are those of the file (the header is row 1). */
export type Correction = ReceivedIn & CorrectedRow;

type CorrectedRow =
  | {
      readonly kind: 'cell';
      readonly table: TableName;
      readonly row: number;
      /** The table's own column name. */
      readonly column: string;
      readonly value: string;
    }
  | { readonly kind: 'left_out'; readonly table: TableName; readonly row: number };
