import type { Unit } from '../../catalogue/definition.ts';

/** What a typed number may be: a whole count of at least 0, or kroner that may be negative and have øre. */
export type PartKind = 'count' | 'amount';

/** The parts that are typed of a figure of each unit; rates have the population of the date below them. */
interface Parts {
  readonly numerator: PartKind;
  readonly denominator: PartKind | 'population' | undefined;
}

/** The parts of a figure of each unit. */
export const PARTS: Readonly<Record<Unit, Parts>> = {
  per_1000: { numerator: 'count', denominator: 'population' },
  percent: { numerator: 'count', denominator: 'count' },
  months: { numerator: 'count', denominator: 'count' },
  ratio: { numerator: 'amount', denominator: 'amount' },
  per_year: { numerator: 'count', denominator: 'count' },
  days: { numerator: 'count', denominator: 'count' },
  count: { numerator: 'count', denominator: undefined },
  kr: { numerator: 'amount', denominator: undefined },
};

/** The units whose numerator is some of the persons or days of the denominator, and so never more. */
export const PART_OF_WHOLE: readonly Unit[] = ['percent'];
