import type { PreviousDelivery } from '../../register/checks/previous.ts';
import type { FindingGroup } from '../../register/import/findings.ts';
import type { Correction, Profile, SheetMapping } from '../../register/import/mapping.ts';
import type { TranslatedValue } from '../../register/import/recognise/translated-values.ts';
import type { TableName } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Finding } from '../../shared/problem.ts';
import type { FoundRow } from '../intake.ts';
import type { SheetView, ValueView } from '../views.ts';

/** The received files of a draft and what is known of them so far. */
export interface ReceivedFiles {
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** What a person or a profile has said; the rest is guessed. */
  readonly mapping: readonly SheetMapping[];
  readonly profiles: readonly Profile[];
  readonly corrections: readonly Correction[];
  readonly ownMunicipality: string | null;
  /** The cut-off date that the files are for. */
  readonly asOf: Day;
  readonly previous: PreviousDelivery | null;
}

/** What a process that reads received files is asked to do. */
export type Job =
  | ({ readonly kind: 'inspect' } & ReceivedFiles)
  | ({ readonly kind: 'check'; readonly tablesFolder: string } & ReceivedFiles)
  | ({
      readonly kind: 'rows';
      readonly table: TableName;
      readonly rows: readonly number[];
      /** Only rows of this file and sheet; null for all. */
      readonly file: string | null;
      readonly sheet: string | null;
    } & ReceivedFiles);

export type JobKind = Job['kind'];

/** What comes of each job. */
export interface JobResults {
  readonly inspect: Inspected;
  readonly check: Checked;
  readonly rows: readonly ReceivedRow[];
}

/** A row as it stands in a received file. */
export interface ReceivedRow extends Omit<FoundRow, 'messages' | 'correction'> {
  /** The columns of persons that hold CPR numbers and nothing else. */
  readonly cprColumns: readonly string[];
}

/** The sheets of the files, what their columns and values are taken to mean, and what is wrong with the files as such. */
export interface Inspected {
  readonly files: readonly {
    readonly name: string;
    readonly format: string | null;
    readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  }[];
  readonly views: readonly SheetView[];
  /** The whole mapping: what was said, and guesses for the rest. */
  readonly mapping: readonly SheetMapping[];
  readonly values: readonly ValueView[];
  readonly translated: readonly TranslatedValue[];
  readonly findings: readonly Finding[];
}

/** What was read and found; the tables lie as Parquet files in the folder that the job named. */
export interface Checked {
  readonly tables: readonly { readonly name: TableName; readonly rows: number; readonly sha256: string }[];
  readonly groups: readonly (FindingGroup & {
    /** The rows of the table (from 0) that were found, where the finding is about rows. */
    readonly tableRows: readonly number[];
  })[];
  readonly summary: PreviousDelivery;
}

/** How far a job is: `share` of its phase, null where the whole is not known. */
export interface JobProgress {
  readonly phase: 'reading' | 'checking' | 'storing';
  readonly share: number | null;
}
