import type { Counted, Explanation, ExplanationStep } from '../calculation/explain/explanation.ts';
import type { Protection } from './protect.ts';
import type { ProtectedCell } from './protected-cell.ts';

/** A step that a reader may see; without a count where it would tell, alone or with others, of too few. */
export interface ProtectedStep {
  readonly effect: ExplanationStep['effect'];
  readonly count: number | undefined;
  readonly counted: Counted;
  readonly texts: readonly ExplanationStep['text'][];
}

/** How a number comes about, without its children. */
export interface ProtectedExplanation {
  readonly numeratorSteps: readonly ProtectedStep[];
  readonly denominatorSteps: readonly ProtectedStep[];
}

/** Kr., entries in the ledger, days and the population do not count children of this figure. */
const FREE: readonly Counted[] = ['ore', 'entries', 'days', 'persons'];

/**
 * The explanation for a reader who may not see small numbers; undefined unless the number itself is shown. Small groups
 * taken away are merged with their neighbours; counts are then left out until no two that remain differ by 1 to
 * threshold - 1, and nothing taken away between them can be computed to be as small. Children are never in it.
 */
export function protectExplanation(
  explanation: Explanation,
  cell: ProtectedCell,
  protection: Protection,
): ProtectedExplanation | undefined {
  if (cell.state !== 'shown') return undefined;
  return {
    numeratorSteps: protectSteps(explanation.numeratorSteps, protection),
    denominatorSteps: protectSteps(explanation.denominatorSteps, protection),
  };
}

type IsSmall = (size: number) => boolean;

function protectSteps(steps: readonly ExplanationStep[], { threshold }: Protection): ProtectedStep[] {
  const isSmall: IsSmall = (size) => size > 0 && size < threshold;
  const merged = mergeSmallMinus(steps.map(toProtected), isSmall);
  const counted = merged.filter(countsChildren);
  const hidden = isSumOfParts(counted) ? hiddenInSum(counted, isSmall) : hiddenInChain(counted, isSmall);
  return merged.map((step) => (hidden.has(step) ? { ...step, count: undefined } : step));
}

function toProtected({ effect, count, counted, text }: ExplanationStep): ProtectedStep {
  return { effect, count, counted, texts: [text] };
}

function countsChildren({ counted }: ProtectedStep): boolean {
  return !FREE.includes(counted);
}

function sizeOf({ count }: ProtectedStep): number {
  return count ?? 0;
}

/** Parts that are added up to a result, as a sum of other figures is explained. */
function isSumOfParts(steps: readonly ProtectedStep[]): boolean {
  return steps.filter((step) => step.effect === 'have').length > 1;
}

/** All parts go together: which two are hidden elsewhere must not be told by what is left here. */
function hiddenInSum(steps: readonly ProtectedStep[], isSmall: IsSmall): Set<ProtectedStep> {
  if (!steps.some((step) => isSmall(sizeOf(step)))) return new Set();
  return new Set(steps.filter((step) => step.effect !== 'result' || isSmall(sizeOf(step))));
}

/** From the result upwards, what must go so that no small group comes out between two counts that stay. */
function hiddenInChain(steps: readonly ProtectedStep[], isSmall: IsSmall): Set<ProtectedStep> {
  const hidden = new Set(steps.filter((step) => isSmall(sizeOf(step))));
  let below: ProtectedStep | undefined;
  let between: ProtectedStep[] = [];
  for (const step of steps.toReversed()) {
    if (step.effect === 'minus') {
      between.push(step);
    } else if (!hidden.has(step)) {
      if (below && !keepsApart(step, below, between, hidden, isSmall)) hidden.add(step);
      else {
        below = step;
        between = [];
      }
    }
  }
  return hidden;
}

/** Whether two counts may both stay; hides what was taken away between them when the rest of it would be small. */
function keepsApart(
  above: ProtectedStep,
  below: ProtectedStep,
  between: readonly ProtectedStep[],
  hidden: Set<ProtectedStep>,
  isSmall: IsSmall,
): boolean {
  const difference = sizeOf(above) - sizeOf(below);
  if (isSmall(Math.abs(difference))) return false;
  const shown = between.filter((step) => !hidden.has(step)).sort((a, b) => sizeOf(a) - sizeOf(b));
  let rest = difference - shown.reduce((sum, step) => sum + sizeOf(step), 0);
  for (const step of shown) {
    if (!isSmall(rest)) break;
    hidden.add(step);
    rest += sizeOf(step);
  }
  return !isSmall(rest);
}

/** Merges, within each unbroken row of minus steps of one kind, the small ones with the next smallest. */
function mergeSmallMinus(steps: ProtectedStep[], isSmall: IsSmall): ProtectedStep[] {
  const small = steps.find((s) => s.effect === 'minus' && countsChildren(s) && isSmall(sizeOf(s)));
  const partner = small && smallestNeighbour(steps, small);
  if (!small || !partner) return steps;
  const merged: ProtectedStep = {
    ...partner,
    count: sizeOf(partner) + sizeOf(small),
    texts: [small, partner].sort((a, b) => steps.indexOf(a) - steps.indexOf(b)).flatMap((s) => s.texts),
  };
  return mergeSmallMinus(
    steps.flatMap((step) => (step === small ? [] : [step === partner ? merged : step])),
    isSmall,
  );
}

function smallestNeighbour(steps: readonly ProtectedStep[], step: ProtectedStep): ProtectedStep | undefined {
  const at = steps.indexOf(step);
  const from = steps.findLastIndex((s, i) => i < at && s.effect !== 'minus') + 1;
  const end = steps.findIndex((s, i) => i > at && s.effect !== 'minus');
  return steps
    .slice(from, end < 0 ? steps.length : end)
    .filter((s) => s !== step && s.counted === step.counted && sizeOf(s) > 0)
    .sort((a, b) => sizeOf(a) - sizeOf(b))[0];
}
