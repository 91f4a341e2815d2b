import type { Observation } from '../observations/observation.ts';

type CellKey = Pick<
  Observation,
  'catalogue' | 'figure' | 'area' | 'date' | 'breakdown' | 'category' | 'unit' | 'source'
>;

/** A number a reader may see, with its parts. */
export interface ShownCell extends CellKey {
  readonly state: 'shown';
  readonly numerator: number;
  readonly denominator: number | undefined;
  readonly scale: number;
  readonly status: 'ok' | 'provisional' | 'break';
}

/** A number withheld because it tells, alone or with others, of fewer persons than the threshold. It carries no number. */
interface HiddenCell extends CellKey {
  readonly state: 'hidden';
}

/** A number that does not exist: never zero, always with its reason. */
interface MissingCell extends CellKey {
  readonly state: 'missing';
  readonly reason: 'no_denominator' | 'not_reported';
}

/** An observation as it may leave for a reader. Pages, charts, texts, files and sort orders are made from these alone. */
export type ProtectedCell = ShownCell | HiddenCell | MissingCell;
