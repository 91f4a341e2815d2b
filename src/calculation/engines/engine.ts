import type { Register } from '../../register/register.ts';
import type { Stage } from '../compile/plan.ts';

/** An output stage's rows as columns: numbers, except the text of categories. */
export type Output = ReadonlyMap<string, readonly (number | string | null)[]>;

/** Runs the calculation's SQL over one delivery. Nothing outside an engine knows which database it is. */
export interface Engine {
  /** Loads what the calculation reads and makes the prepared tables. */
  readonly prepare: (register: Register) => Promise<void>;
  /** Runs the stages in order and gives the outputs by stage name. */
  readonly run: (stages: readonly Stage[]) => Promise<ReadonlyMap<string, Output>>;
  readonly close: () => void;
}
