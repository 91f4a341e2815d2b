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
 * by a rule (with its reason), `left` what then remains, `result` the numerator or the denominator itself. The text goes
 * on from the count and what it counts: 9 measures | of children with disability.
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
  /** How many of the numerator the child is (days, follow-ups, measures); 1 for a counted child, 0 outside the numerator. */
  readonly amount: number;
  readonly reason: Bilingual;
}

/**
 * How one number comes about, for one figure, municipality and date. Steps without a `result` say that the part is
 * unknown; a note then says what was not handed in.
 */
export interface Explanation {
  readonly address: string;
  readonly area: string;
  readonly date: Day;
  readonly numeratorSteps: readonly ExplanationStep[];
  readonly denominatorSteps: readonly ExplanationStep[];
  readonly children: readonly ExplainedChild[];
  readonly notes?: readonly Bilingual[];
}

/** The numerator or denominator that the steps end in; undefined when it is unknown or there is none. */
export function resultOf(steps: readonly ExplanationStep[]): number | undefined {
  return steps.findLast((step) => step.effect === 'result')?.count;
}
