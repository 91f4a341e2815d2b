import type { TableName } from '../../register.ts';
import type { Certainty, FieldAddress } from '../mapping.ts';

/** A received sheet with what its columns are taken to mean. */
export interface RecognisedSheet {
  readonly file: string;
  readonly sheet: string;
  readonly rows: number;
  readonly table: TableName | null;
  readonly tableCertainty: Certainty;
  /** The profile that fits; null when none. */
  readonly profile: string | null;
  readonly columns: readonly RecognisedColumn[];
  /** Fields that must be known and that no column fills. */
  readonly missing: readonly FieldAddress[];
}

/** A column of a received sheet with the field it is taken for. */
export interface RecognisedColumn {
  /** The header as `headerKeys` gives it. */
  readonly header: string;
  /** Three different values as they stand, CPR numbers hidden. */
  readonly samples: readonly string[];
  readonly field: FieldAddress | null;
  readonly certainty: Certainty;
  /** Chosen by a person or a profile rather than guessed. */
  readonly chosen: boolean;
  /** Whether the column holds CPR numbers. */
  readonly cpr: boolean;
}

/** A text that no code list knows, or that a mapping gives a meaning. */
export interface UnknownValue {
  readonly table: TableName;
  readonly column: string;
  /** As written, CPR numbers hidden. */
  readonly written: string;
  readonly count: number;
  readonly suggestion: string | null;
  readonly certainty: Certainty;
  /** The code that the mapping gives it, '' for an empty cell; null when none. */
  readonly chosen: string | null;
  /** The codes it may mean; '' among them, an empty cell, where the column may be empty. */
  readonly choices: readonly string[];
}
