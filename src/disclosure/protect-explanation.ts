import type { Counted, Explanation, ExplanationStep } from '../calculation/explain/explanation.ts';
import type { Protection } from './protect.ts';
import type { ProtectedCell } from './protected-cell.ts';

/** A step that a reader may see; without a count where it would tell of fewer persons than the threshold. */
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

/** Kr., days and the population do not count children of this figure. */
const FREE: readonly Counted[] = ['ore', 'days', 'persons'];

/**
 * The explanation for a reader who may not see small numbers: undefined unless the number itself is shown; a small
 * group that is taken away is merged with the next smallest, and where that is not enough only the result keeps its
 * count. Children are never in it.
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

function protectSteps(steps: readonly ExplanationStep[], { threshold }: Protection): ProtectedStep[] {
  const small = (step: { count: number | undefined; counted: Counted }) =>
    step.count !== undefined && step.count > 0 && step.count < threshold && !FREE.includes(step.counted);
  const merged = mergeSmallMinus(steps.map(toProtected), small);
  return merged.some(small) ? merged.map((step) => withoutCount(step, small(step))) : merged;
}

/** Merges, within each unbroken row of minus steps of one kind, the small ones with the next smallest. */
function mergeSmallMinus(steps: ProtectedStep[], small: (step: ProtectedStep) => boolean): ProtectedStep[] {
  const smallStep = steps.find((step) => step.effect === 'minus' && small(step));
  const partner = smallStep && smallestNeighbour(steps, smallStep);
  if (!smallStep || !partner) return steps;
  const merged: ProtectedStep = {
    ...partner,
    count: (partner.count ?? 0) + (smallStep.count ?? 0),
    texts: [smallStep, partner].sort((a, b) => steps.indexOf(a) - steps.indexOf(b)).flatMap((s) => s.texts),
  };
  return mergeSmallMinus(
    steps.flatMap((step) => (step === smallStep ? [] : [step === partner ? merged : step])),
    small,
  );
}

function smallestNeighbour(steps: readonly ProtectedStep[], step: ProtectedStep): ProtectedStep | undefined {
  const at = steps.indexOf(step);
  const from = steps.findLastIndex((s, i) => i < at && s.effect !== 'minus') + 1;
  const end = steps.findIndex((s, i) => i > at && s.effect !== 'minus');
  return steps
    .slice(from, end < 0 ? steps.length : end)
    .filter((s) => s !== step && s.counted === step.counted && (s.count ?? 0) > 0)
    .sort((a, b) => (a.count ?? 0) - (b.count ?? 0))[0];
}

function withoutCount(step: ProtectedStep, isSmall: boolean): ProtectedStep {
  return step.effect === 'result' && !isSmall ? step : { ...step, count: undefined };
}

function toProtected({ effect, count, counted, text }: ExplanationStep): ProtectedStep {
  return { effect, count, counted, texts: [text] };
}
