import type { Day, Month } from '../../shared/calendar.ts';
import { isOngoing, type Life, type Measure, scopeOf } from './life.ts';

/** For each state 0-6 how strongly it draws children: 1 is the plain rates. */
export type Pull = readonly number[];

/** The numbers of children a municipality is led towards: the count on each step at two months, straight between. */
export interface Steering {
  readonly from: Month;
  readonly to: Month;
  readonly targets: Readonly<Record<number, readonly [number, number]>>;
}

/** No steering: the rates as they stand. */
export const NO_PULL: Pull = [1, 1, 1, 1, 1, 1, 1];

const WEAKEST = 0.1;
const STRONGEST = 8;

/** How strongly each step should draw, given how many are on it on the day and how many should be. */
export function pullOf(steering: Steering, lives: readonly Life[], day: Day, month: Month): Pull {
  const counts = countSteps(lives, day);
  return NO_PULL.map((plain, step) => {
    const target = steering.targets[step];
    return target ? pullTowards(valueAt(steering, target, month), counts[step] ?? 0) : plain;
  });
}

/** Children in the default scope on each step 0-6 on the day; a child counts once on each of its steps. */
function countSteps(lives: readonly Life[], day: Day): number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const life of lives) {
    const steps = stepsOf(life, day);
    for (let step = 2; step <= 6; step++) {
      if (steps & (1 << step)) counts[step] = (counts[step] ?? 0) + 1;
    }
  }
  return counts;
}

function stepsOf(life: Life, day: Day): number {
  let steps = stepBit(life, life.main, day) | stepBit(life, life.previous, day);
  for (const measure of life.beside) steps |= stepBit(life, measure, day);
  return steps;
}

function stepBit(life: Life, measure: Measure | null, day: Day): number {
  if (!measure || measure.grantedByOther || !isOngoing(measure, day)) return 0;
  return scopeOf(life, measure) === 'vulnerable' ? 1 << measure.facts.step : 0;
}

function valueAt(steering: Steering, [first, last]: readonly [number, number], month: Month): number {
  const way = (month - steering.from) / (steering.to - steering.from);
  return first + (last - first) * Math.min(1, Math.max(0, way));
}

/** The fourth power keeps small groups near their line without fixing them to it. */
function pullTowards(target: number, count: number): number {
  const ratio = target / Math.max(1, count);
  const square = ratio * ratio;
  return Math.min(STRONGEST, Math.max(WEAKEST, square * square));
}
