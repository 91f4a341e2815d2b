import type { SheetMapping } from '../register/import/mapping.ts';
import type { TranslatedValue } from '../register/import/recognise/translated-values.ts';
import type { Place } from '../shared/problem.ts';
import type { Language, ProblemCode } from '../shared/problem-texts.ts';
import type {
  CheckView,
  DeliveryDifference,
  Draft,
  ReleasePlan,
  ReleaseView,
  SheetView,
  ValueView,
} from './views.ts';

/** Told how far a slow step is: rows read of all, or null where the whole is not known. */
export type Progress = (step: { readonly phase: IntakePhase; readonly share: number | null }) => void;
export type IntakePhase = 'reading' | 'checking' | 'pricing' | 'storing';

/**
 * The way from received files to a published delivery, as pages and commands use it. Every method that takes a draft's
 * id throws a UserProblem (`draft.unknown`) when there is none; nothing of a draft is lost by an error.
 */
export interface Intake {
  readonly drafts: () => Promise<Draft[]>;
  readonly draft: (id: string) => Promise<Draft>;
  readonly start: (date: string, by: string) => Promise<Draft>;
  readonly drop: (id: string) => Promise<void>;
  readonly setDate: (id: string, date: string) => Promise<Draft>;
  /** Takes a file in; a file of the same name is replaced. */
  readonly addFile: (id: string, name: string, bytes: Uint8Array, progress?: Progress) => Promise<Draft>;
  /** As `addFile` for several files at once: all of them, or none. */
  readonly addFiles: (
    id: string,
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    progress?: Progress,
  ) => Promise<Draft>;
  readonly removeFile: (id: string, name: string) => Promise<Draft>;
  readonly sheets: (id: string) => Promise<SheetView[]>;
  /** Says what a sheet means; what it does not name stays as it is. */
  readonly setMapping: (id: string, mapping: SheetMapping) => Promise<Draft>;
  readonly saveProfile: (id: string, name: string) => Promise<Draft>;
  readonly values: (id: string) => Promise<ValueView[]>;
  /** Texts that were taken for a code without being asked about, with their number. */
  readonly translated: (id: string) => Promise<TranslatedValue[]>;
  readonly check: (id: string, progress?: Progress) => Promise<CheckView>;
  readonly accept: (
    id: string,
    group: { readonly code: ProblemCode; readonly place: Place },
    reason: string,
    by: string,
  ) => Promise<Draft>;
  readonly withdrawAcceptance: (
    id: string,
    group: { readonly code: ProblemCode; readonly place: Place },
  ) => Promise<Draft>;
  readonly correct: (id: string, correction: NewCorrection, by: string) => Promise<Draft>;
  /** Writes the number of 0-17-year-olds on 1 January of the year of the draft's date, where the files lack it. */
  readonly addPopulation: (id: string, count: string) => Promise<Draft>;
  readonly undoCorrection: (id: string, correction: string) => Promise<Draft>;
  /** The rows behind a finding as they stand in the file, CPR numbers hidden: at most 200. */
  readonly rowsOf: (id: string, group: string, language: Language) => Promise<FoundRow[]>;
  /** The error list as an Excel workbook. */
  readonly errorList: (id: string, language: Language) => Promise<Uint8Array>;
  readonly compare: (id: string, progress?: Progress) => Promise<DeliveryDifference>;
  readonly plan: (id: string) => Promise<ReleasePlan>;
  /** Keeps the draft as a delivery without publishing it; gives the delivery's id. A UserProblem while it has errors. */
  readonly keep: (id: string, by: string) => Promise<string>;
  /** Accepts the draft as a delivery and publishes it; `earlier` publishes the plan's earlier dates with it. A UserProblem (`draft.not_publishable`) while anything stops it. */
  readonly publish: (
    id: string,
    note: string,
    by: string,
    progress?: Progress,
    earlier?: boolean,
  ) => Promise<ReleaseView>;
  readonly releases: () => Promise<ReleaseView[]>;
  /** The dates (ISO, oldest first) that hold typed-in figures which are not published as they now stand. */
  readonly typedDates: () => Promise<string[]>;
  /** Publishes a date with what is typed in, and with the newest delivery where there is one. */
  readonly publishTyped: (date: string, note: string, by: string) => Promise<ReleaseView>;
  /** The installation's own municipality; null until one is chosen or a delivery has told. */
  readonly municipality: () => Promise<{ readonly code: string; readonly name: string } | null>;
  /** Chooses it. A UserProblem (`municipality.unknown`) for what is none of the 98. */
  readonly setMunicipality: (code: string) => Promise<void>;
  /** The workbook template with Danish headers. */
  readonly template: () => Promise<Uint8Array>;
}

/** A correction as a person makes it. */
export interface NewCorrection {
  readonly kind: 'cell' | 'left_out';
  readonly table: string;
  /** The file and sheet that the row stands in; needed where a table was made of several. */
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly row: number;
  /** Only for a cell. */
  readonly column?: string | undefined;
  readonly value?: string | undefined;
  readonly reason: string;
}

/** A row of a received file behind a finding. */
export interface FoundRow {
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** By the table's column names, in their order; only columns that the file had. */
  readonly cells: readonly { readonly column: string; readonly text: string }[];
  /** What is wrong with it, one line for each finding of the group. */
  readonly messages: readonly string[];
  /** A correction of this row that holds now; null when none. */
  readonly correction: string | null;
}
