import { STEPS } from '../shared/stair.ts';
import { da } from './texts/da.ts';
import type { Words } from './texts/words.ts';

type StepKey = Exclude<keyof typeof da.step, 'title' | 'across' | 'notCounted'>;

/** The short name of a step: `Netværkspleje`. */
export function stepName(number: number, { t }: Words): string {
  const id = STEPS.find((step) => step.number === number)?.id ?? '';
  return isStepKey(id) ? t(`step.${id}`) : String(number);
}

function isStepKey(id: string): id is StepKey {
  return id in da.step;
}
