import { type Explanation, resultOf } from '../../src/calculation/explain/explanation.ts';
import { isoDate } from '../../src/shared/calendar.ts';

/** What is wrong with an explanation as such; empty when its children and its steps lead to its number. */
export function explanationFaults(explanation: Explanation, people: number): string[] {
  return [...contradictions(explanation, people), ...gaps(explanation)];
}

/** What an explanation of children says about its own sums; empty when all of it fits. */
function contradictions(explanation: Explanation, people: number): string[] {
  const { numeratorSteps, denominatorSteps, children, address, date } = explanation;
  if (children.length === 0) return [];
  const numerator = resultOf(numeratorSteps);
  const unit = numeratorSteps.at(-1)?.counted;
  const amounts = children.reduce((sum, { amount }) => sum + amount, 0);
  const counted = children.filter((child) => child.counted === 'numerator').length;
  const inBase = children.filter((child) => child.counted !== 'no').length;
  const base = denominatorSteps.at(-1);
  const faults = [
    children.length !== people && 'not every child is there',
    numerator !== undefined && amounts !== numerator && `amounts are ${amounts} of ${numerator}`,
    unit === 'children' &&
      children.every((c) => c.amount <= 1) &&
      counted !== numerator &&
      `${counted} listed`,
    base?.counted === 'children' &&
      !base.text.en.startsWith('in all') &&
      inBase !== base.count &&
      `${inBase} of ${base.count} in the base`,
    children.some(({ reason }) => reason.da === '' || /[{}]|undefined|NaN/.test(reason.da + reason.en)) &&
      'a reason is unfinished',
    [...numeratorSteps, ...denominatorSteps].some(({ text }) =>
      /[{}]|undefined|NaN/.test(text.da + text.en),
    ) && 'a step is unfinished',
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${address} ${isoDate(date)}: ${fault}`);
}

/** Within a part, what there is less what is taken away is what is left: no step may be missing. */
function gaps({ numeratorSteps, denominatorSteps, address, date }: Explanation): string[] {
  return [numeratorSteps, denominatorSteps].flatMap((steps) => {
    let known: { counted: string; count: number } | undefined;
    return steps.flatMap(({ effect, count, counted }) => {
      const before = known?.counted === counted ? known.count : undefined;
      if (effect === 'minus') known = { counted, count: (before ?? 0) - count };
      else if (effect !== 'have' || before === undefined) known = { counted, count };
      else known = { counted, count: before + count };
      const isWrong =
        before !== undefined &&
        (effect === 'result' ? count !== before : effect === 'left' && count > before);
      return isWrong ? [`${address} ${isoDate(date)}: ${effect} ${count} after ${before}`] : [];
    });
  });
}
