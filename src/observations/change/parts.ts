import type { Fraction } from '../../shared/exact.ts';
import { difference, ZERO } from './fractions.ts';

/** Numerator and denominator of a figure (whole numbers of 1/scale); a denominator of no figure is undefined. */
export interface State {
  readonly numerator: number;
  readonly denominator: number | undefined;
}

/** What a figure comes to once everything of a cause is as it is now. */
export interface Step<Cause> {
  readonly cause: Cause;
  readonly children: number;
  readonly state: State;
}

/** What one cause does to a figure. */
export interface CausedPart<Cause> {
  readonly cause: Cause;
  /** How many children it is about; 0 for definition, population and money. */
  readonly children: number;
  /** The change it makes to the numerator (whole number of 1/scale). */
  readonly numerator: number;
  /** The change it makes to the value, exact. */
  readonly value: Fraction;
}

/**
 * The parts of the way from a state through the steps, each the value after a step less the value before it, so that
 * they sum to the whole difference whatever the order. A step that leaves no value (nobody to be a share of) changes
 * none; what it did is in the part of the next step that leaves one. Steps where nothing happens give no part.
 */
export function partsOf<Cause>(
  before: State,
  steps: readonly Step<Cause>[],
  worthOf: (state: State) => Fraction | undefined,
): CausedPart<Cause>[] {
  let reached = before;
  let worth = worthOf(before) ?? ZERO;
  const parts: CausedPart<Cause>[] = [];
  for (const { cause, children, state } of steps) {
    const next = worthOf(state) ?? worth;
    const value = difference(next, worth);
    const numerator = state.numerator - reached.numerator;
    if (children > 0 || numerator !== 0 || value.numerator !== 0n)
      parts.push({ cause, children, numerator, value });
    reached = state;
    worth = next;
  }
  return parts;
}
