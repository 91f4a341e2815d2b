import type { Bilingual } from '../../catalogue/definition.ts';
import type { Day } from '../../shared/calendar.ts';

/** What a step of an explanation counts. */
export type Counted =
  | 'measures'
  | 'children'
  | 'days'
  | 'assessments'
  | 'follow_ups'
  | 'entries'
  | 'ore'
  | 'persons';

/**
 * One step on the way from everything handed in to the number: `have` states what there is, `minus` what is taken away
 * by a rule (with its reason), `left` what then remains, `result` the numerator or the denominator itself.
 */
export interface ExplanationStep {
  readonly effect: 'have' | 'minus' | 'left' | 'result';
  readonly count: number;
  readonly counted: Counted;
  readonly text: Bilingual;
}

/** A child looked at for a figure: counted in the numerator, only in the base, or not; and if not, why. */
export interface ExplainedChild {
  readonly childId: string;
  readonly counted: 'numerator' | 'base' | 'no';
  /** How many of the numerator the child is (days, follow-ups, measures); 1 for a counted child. */
  readonly amount: number;
  readonly reason: Bilingual;
}

/** How one number comes about, for one figure, municipality and date. */
export interface Explanation {
  readonly address: string;
  readonly area: string;
  readonly date: Day;
  readonly numeratorSteps: readonly ExplanationStep[];
  readonly denominatorSteps: readonly ExplanationStep[];
  readonly children: readonly ExplainedChild[];
}
