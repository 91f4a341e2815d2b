import type { Fraction } from '../../shared/exact.ts';
import type { DifferenceCause, DifferencePart } from '../views.ts';
import { difference, ZERO } from './fractions.ts';

/** Numerator and denominator of a figure (whole numbers of 1/scale); a denominator of no figure is undefined. */
export interface State {
  readonly numerator: number;
  readonly denominator: number | undefined;
}

/** What a figure comes to once everything of a cause is as it is now. */
export interface Step {
  readonly cause: DifferenceCause;
  readonly children: number;
  readonly state: State;
}

/**
 * The parts of the way from a state through the steps, each the value after a step less the value before it, so that
 * they sum to the whole difference whatever the order. A step that leaves no value (nobody to be a share of) changes
 * none; what it did is in the part of the next step that leaves one. Steps where nothing happens give no part.
 */
export function partsOf(
  before: State,
  steps: readonly Step[],
  worthOf: (state: State) => Fraction | undefined,
): DifferencePart[] {
  let reached = before;
  let value = worthOf(before) ?? ZERO;
  const parts: DifferencePart[] = [];
  for (const { cause, children, state } of steps) {
    const next = worthOf(state) ?? value;
    const change = difference(next, value);
    const numerator = state.numerator - reached.numerator;
    if (children > 0 || numerator !== 0 || change.numerator !== 0n)
      parts.push({ cause, children, numerator, value: asText(change) });
    reached = state;
    value = next;
  }
  return parts;
}

function asText({ numerator, denominator }: Fraction): DifferencePart['value'] {
  return { numerator: String(numerator), denominator: String(denominator) };
}
