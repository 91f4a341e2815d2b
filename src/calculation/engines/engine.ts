import type { Register } from '../../register/register.ts';
import type { Stage } from '../compile/plan.ts';

/** An output stage's rows as columns: `mun`, `k`, `band`, `category` (empty on totals) and its numbers. */
export interface Output {
  readonly rows: number;
  readonly places: ArrayLike<number>;
  readonly cuts: ArrayLike<number>;
  readonly bands: ArrayLike<number>;
  readonly categories: ArrayLike<string>;
  readonly numbers: ReadonlyMap<string, ArrayLike<number>>;
}

/** Runs the calculation's SQL over one delivery. Nothing outside an engine knows which database it is. */
export interface Engine {
  /** Loads what the calculation reads and makes the prepared tables. */
  readonly prepare: (register: Register) => Promise<void>;
  /** Runs the stages and gives the outputs by stage name. */
  readonly run: (stages: readonly Stage[]) => Promise<ReadonlyMap<string, Output>>;
  readonly close: () => void;
}
