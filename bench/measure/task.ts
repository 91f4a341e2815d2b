import type { StageTime } from '../subjects/stages.ts';

/** What a process of its own is asked to measure on one stored data set. */
export interface Task {
  readonly subject: string;
  readonly folder: string;
  /** Numbers of cut-offs, each measured by itself; the answers are those of the first. */
  readonly cutoffs: readonly number[];
  readonly runs: number;
  readonly answersFile: string;
}

/** Every run at one number of cut-offs, in milliseconds; the parts are medians. */
export interface Timing {
  readonly cutoffs: number;
  /** The run before, the first with these cut-offs: statements are planned in it. */
  readonly first: number;
  readonly wall: readonly number[];
  /** Time on all cores together: what the run costs, whatever else the machine does. */
  readonly cpu: readonly number[];
  readonly parts: Readonly<Record<string, number>>;
}

/** What one subject took. */
export interface Measured {
  readonly subject: string;
  /** Milliseconds to load and prepare. */
  readonly preparing: { readonly wall: number; readonly cpu: number };
  readonly timings: readonly Timing[];
  /** The most memory that the process ever held, loading included. */
  readonly peakBytes: number;
  readonly answers: number;
  /** The machine's load (processes that want to run, mean of a minute) when the runs began. */
  readonly loadBefore: number;
}

/** What the process of its own sends back. */
export type Sent =
  | { readonly measured: Measured }
  | { readonly profile: readonly StageTime[] }
  | { readonly error: string };
