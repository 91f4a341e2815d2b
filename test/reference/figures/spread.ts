import { type Fraction, whole } from '../exact-fraction.ts';
import { startOfRun } from '../ongoing.ts';
import { total } from '../slices.ts';
import { childrenIn } from './counts.ts';
import { type Figure, notSplit } from './figure.ts';
import { allOnInstitution, onInstitution } from './point-in-time.ts';

/** The longest, the middle and the shortest run on step 6 of an area's or municipality's children; days over 1. */
export const spread: readonly Figure[] = [
  oneOfTheRuns('2.max', (days) => whole(days.at(-1) ?? 0)),
  oneOfTheRuns('2.median', medianOf),
  oneOfTheRuns('2.min', (days) => whole(days[0] ?? 0)),
];

function oneOfTheRuns(id: string, pick: (sortedDays: readonly number[]) => Fraction): Figure {
  return {
    ...notSplit,
    id,
    unit: 'months',
    extra: true,
    pooled: true,
    observe: (look) => {
      const days = childrenIn(onInstitution, look, total)
        .map((child) => look.at - startOfRun(allOnInstitution(child), look.at))
        .sort((a, b) => a - b);
      if (days.length === 0) return { numerator: undefined, denominator: whole(0), reported: true };
      return { numerator: pick(days), denominator: whole(1), reported: true };
    },
  };
}

/** The middle one of sorted days, or halfway between the two in the middle. */
function medianOf(days: readonly number[]): Fraction {
  const lower = days[Math.ceil(days.length / 2) - 1] ?? 0;
  const upper = days[Math.floor(days.length / 2)] ?? 0;
  return { top: BigInt(lower + upper), bottom: 2n };
}
