import type { Correction, SheetMapping } from '../register/import/mapping.ts';
import type {
  RecognisedColumn,
  RecognisedSheet,
  UnknownValue,
} from '../register/import/recognise/recognised.ts';
import type { TableName } from '../register/register.ts';
import type { Finding, Place, Severity } from '../shared/problem.ts';
import type { ProblemCode } from '../shared/problem-texts.ts';

/** What pages are given of received sheets is what recognising them gives. */
export type { RecognisedColumn as ColumnView, RecognisedSheet as SheetView, UnknownValue as ValueView };

/** Numerator and denominator of a figure as whole numbers of 1/scale; null when unknown or when there is none. */
export interface Part {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly scale: number;
}

/** A figure at a date: catalogue, number and ISO date. */
interface FigureAt {
  readonly catalogue: string;
  readonly figure: string;
  readonly date: string;
}

/** How far the rows of one kind of finding can move a figure: its lowest and highest true value, and what is counted now. */
export interface Bound extends FigureAt {
  readonly low: Part;
  readonly now: Part;
  readonly high: Part;
  /** False where not every way the rows may be was looked at: the truth may lie further out. */
  readonly exact: boolean;
}

/** A hand-in under way: nothing of it is a delivery yet. */
export interface Draft {
  readonly id: string;
  /** The cut-off date it is for, ISO. */
  readonly date: string;
  readonly startedAt: string;
  readonly by: string;
  readonly files: readonly DraftFile[];
  readonly mapping: readonly SheetMapping[];
  readonly corrections: readonly LoggedCorrection[];
  readonly acceptances: readonly Acceptance[];
  /** The name of the profile that fitted, or was saved; null when none. */
  readonly profile: string | null;
  /** The delivery it became; null until then. */
  readonly delivery: string | null;
}

export interface DraftFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** `csv`, `xlsx`; null when it could not be read. */
  readonly format: string | null;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
}

/** A warning that a person has answered for. */
export interface Acceptance {
  readonly code: ProblemCode;
  readonly place: Place;
  /** How many there were when it was accepted; more of them ask again. */
  readonly count: number;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A correction with who made it, when and why. `before` is what the cell held. */
export type LoggedCorrection = Correction & {
  readonly id: string;
  readonly before: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
};

/** One kind of finding in one column, with what it can do to the figures. */
export interface CheckedGroup {
  /** Names the group within its draft: `measure.overlap|measures|start_date`. */
  readonly key: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly count: number;
  readonly examples: readonly Finding[];
  /** What the received file calls the column; absent where it has none such, or several files call it differently. */
  readonly header?: string;
  /** Figures that it can move, the one it can move most first. */
  readonly bounds: readonly Bound[];
  readonly accepted: Acceptance | null;
  /** A warning that a reason can answer; errors and a missing population must be mended. */
  readonly acceptable: boolean;
}

/** What the checking of a draft found. */
export interface CheckView {
  readonly draft: string;
  readonly tables: readonly { readonly name: TableName; readonly rows: number }[];
  /** Errors first, and in each severity those first that can move figures most. */
  readonly groups: readonly CheckedGroup[];
  /** No errors, and every warning accepted. */
  readonly publishable: boolean;
}

/** Why a figure differs between two countings. Each part is an exact fraction of the figure's unit; they sum to the difference. */
export interface DifferencePart {
  readonly cause: DifferenceCause;
  /** How many children it is about; 0 for definition, population and money. */
  readonly children: number;
  /** The change it makes to the numerator (whole number of 1/scale). */
  readonly numerator: number;
  /** The change it makes to the value, as an exact fraction. */
  readonly value: { readonly numerator: string; readonly denominator: string };
}

export type DifferenceCause =
  | 'definition'
  | 'corrected'
  | 'new'
  | 'left'
  | 'aged_out'
  | 'changed_step'
  | 'continued'
  | 'spending'
  | 'population';

/** One figure in the former and in this counting. */
export interface FigureDifference {
  readonly catalogue: string;
  readonly figure: string;
  readonly before: (Part & { readonly date: string }) | null;
  readonly now: (Part & { readonly date: string }) | null;
  /** Empty when either is not known or the two cannot be taken apart. */
  readonly parts: readonly DifferencePart[];
}

/** What came, left and changed between two deliveries, by children and measures. */
export interface RowsDifference {
  readonly table: 'children' | 'measures';
  readonly came: number;
  readonly left: number;
  readonly changed: number;
  readonly same: number;
}

/** A delivery held against the one before it. */
export interface DeliveryDifference {
  readonly before: string | null;
  readonly now: string;
  readonly rows: readonly RowsDifference[];
  readonly figures: readonly FigureDifference[];
}

/** A published counting. Versions of the same date count from 1. */
export interface ReleaseView {
  readonly id: string;
  readonly date: string;
  /** Every date that it holds figures for, the release's own among them. */
  readonly dates: readonly string[];
  readonly version: number;
  readonly municipality: string;
  readonly delivery: string | null;
  readonly publishedAt: string;
  readonly by: string;
  readonly note: string;
  /** SHA-256 of its observations. */
  readonly sha256: string;
}

/** What publishing would change of what is published already. */
export interface ReleasePlan {
  readonly date: string;
  /** Every date that the release would hold, ISO. */
  readonly dates: readonly string[];
  /** Before the first publication: earlier dates that can be published with it, when asked for. */
  readonly earlier: readonly string[];
  /** Published dates that stay as they are, though the draft gives other numbers: how many on each. */
  readonly otherDates: readonly { readonly date: string; readonly numbers: number }[];
  readonly version: number;
  /** Each number that would differ, with what is published now. */
  readonly changes: readonly (FigureAt & { readonly before: Part | null; readonly now: Part | null })[];
  /** Published releases whose dates get a newer version. */
  readonly releases: readonly string[];
  /** Comments on numbers that would change. */
  readonly comments: number;
}
