/** One SELECT of a plan. Later stages read earlier ones by name; the outputs are what the calculation reads. */
export interface Stage {
  readonly name: string;
  readonly sql: string;
  /** Set where the calculation reads the stage: `mun`, `k`, `band`, `category` where it is split, and these numbers. */
  readonly output?: { readonly numbers: readonly string[]; readonly split: boolean };
}

/** A column of an output stage. */
export interface Cell {
  readonly stage: string;
  readonly column: string;
}

/**
 * Where a figure's numbers stand once the stages have run: cells to add up. `population` says that the denominator is
 * the child population, `none` that the figure is its numerator alone.
 */
export interface Reading {
  readonly numerator: readonly Cell[];
  readonly denominator: readonly Cell[] | 'population' | 'none';
  /** The months whose ledger must be handed in, counted in this column; the figure is not reported otherwise. */
  readonly months?: { readonly cell: Cell; readonly needed: number };
  /** Tables without which the numerator, or all of it, is not reported. */
  readonly needs: readonly ('assessments' | 'follow_ups' | 'ledger')[];
  /** Spread of durations over the children (extras): stage with columns median2, shortest, longest, children. */
  readonly spread?: string;
  /** The stages that give the same cells split by a breakdown, instead of the total's stage. */
  readonly splits: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A set of figures and cut-offs as stages, and where each figure is read. */
export interface Plan {
  readonly stages: readonly Stage[];
  readonly readings: ReadonlyMap<string, Reading>;
  /** The first age of each band that outputs are split in; the last one is never counted. */
  readonly bands: readonly number[];
}
