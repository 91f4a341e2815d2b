import type { Child, Measure } from '../child.ts';
import type { Day } from '../dates.ts';
import { type Fraction, fromDecimal, whole } from '../exact-fraction.ts';
import type { Look } from '../look.ts';
import type { Breakdown, Slice } from '../slices.ts';

/** What a value is measured in, with the factor from numerator / denominator to the value. */
export const factorOf = {
  per_1000: whole(1000),
  percent: whole(100),
  months: { top: 10_000n, bottom: 304_375n },
  ratio: whole(1),
  per_year: fromDecimal('365.25'),
  days: whole(1),
} as const;

/** A unit of the values. */
export type Unit = keyof typeof factorOf;

/** The two parts of a value as far as they are known. */
export interface Observation {
  readonly numerator: Fraction | undefined;
  readonly denominator: Fraction | undefined;
  /** False when a table or month that the figure needs was not handed in. */
  readonly reported: boolean;
}

/** One key figure. */
export interface Figure {
  readonly id: string;
  readonly unit: Unit;
  /** An extra is shown only when extras are asked for. */
  readonly extra?: boolean;
  /** A pooled figure looks at all children of an area at once instead of summing over municipalities. */
  readonly pooled?: boolean;
  readonly breakdowns: readonly Breakdown[];
  /** The measures of a child whose sub-types and districts the figure is split by. */
  readonly measures: (child: Child, at: Day) => readonly Measure[];
  readonly observe: (look: Look, slice: Slice) => Observation;
}

/** For figures that are not split. */
export const notSplit = { breakdowns: [], measures: () => [] } as const;

/** What is known of a figure in a municipality, also when it handed in no children. */
export function observe(figure: Figure, look: Look, slice: Slice): Observation {
  if (look.hasChildren) return figure.observe(look, slice);
  const denominator = figure.unit === 'per_1000' ? look.population(slice) : undefined;
  return { numerator: undefined, denominator, reported: false };
}
