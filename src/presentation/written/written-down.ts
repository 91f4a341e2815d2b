/** A value of a target on a date: ISO date, and a decimal with a point in the figure's unit. */
interface TargetEnd {
  readonly date: string;
  readonly value: string;
}

/** What the municipality wants of a figure, as it is kept. */
export interface Wanted {
  readonly direction?: 'up' | 'down' | 'stable' | 'none' | undefined;
  /** A target without dates: the former shape. */
  readonly target?: string | undefined;
  readonly path?:
    | {
        readonly start: TargetEnd;
        readonly end: TargetEnd;
        /** What the value may be off the path to either side. */
        readonly corridor?: string | undefined;
        readonly owner?: string | undefined;
      }
    | undefined;
}

/** Something that happened and is marked on the charts: of one figure, or of all. Dates ISO, `at` an instant in UTC. */
interface WrittenEvent {
  readonly id: number;
  readonly date: string;
  readonly text: string;
  readonly figure?: string | undefined;
  readonly author: string;
  readonly at: string;
}

/** A comment on a figure at a date, or an answer to one of the questions of its definition. */
export interface WrittenComment {
  readonly id: number;
  readonly figure: string;
  readonly date: string;
  readonly text: string;
  readonly author: string;
  readonly at: string;
  /** The question in Danish; left out for a comment of its own. */
  readonly question?: string | undefined;
  /** What stood on the page when it was written (seen-number.ts), and the version of what was published. */
  readonly seen?: string | undefined;
  readonly version?: number | undefined;
}

/** That a comment was removed; its text is gone. */
interface RemovedComment {
  readonly id: number;
  readonly figure: string;
  readonly date: string;
  readonly author: string;
  readonly question?: string | undefined;
  readonly removedAt: string;
  readonly removedBy: string;
}

/** Everything that people have written about the municipality's figures. */
export interface WrittenDown {
  /** By the figure's address. */
  readonly wanted: Readonly<Record<string, Wanted>>;
  readonly events: readonly WrittenEvent[];
  readonly comments: readonly WrittenComment[];
  readonly removed: readonly RemovedComment[];
  /** The name proposed to whoever writes; null where nothing can be kept. */
  readonly signer: string | null;
}

/** Nothing written, and nothing that could be. */
export const NOTHING_WRITTEN: WrittenDown = {
  wanted: {},
  events: [],
  comments: [],
  removed: [],
  signer: null,
};
