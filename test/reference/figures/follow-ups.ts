import type { Measure } from '../child.ts';
import { type Day, monthsBefore } from '../dates.ts';
import { sum, whole } from '../exact-fraction.ts';
import type { Look } from '../look.ts';
import { inScope } from '../ongoing.ts';
import { type Figure, notSplit, type Observation } from './figure.ts';

/** Figure 12: follow-ups a year on ongoing measures in the last twelve months, and the days between them. */
export const followUps: readonly Figure[] = [
  followUpRate('12', [3, 4, 5, 6]),
  followUpRate('12.1', [6]),
  followUpRate('12.2', [4, 5]),
  followUpRate('12.3', [3]),
  {
    ...notSplit,
    id: '12.days_between',
    unit: 'days',
    extra: true,
    observe: (look) => {
      const { numerator, denominator, reported } = followUpsAndDays(look, [3, 4, 5, 6]);
      return { numerator: denominator, denominator: numerator, reported };
    },
  },
];

function followUpRate(id: string, steps: readonly number[]): Figure {
  return { ...notSplit, id, unit: 'per_year', observe: (look) => followUpsAndDays(look, steps) };
}

/** The follow-ups held in the window over the ongoing days in it, of all measures on the steps with at least one such day. */
function followUpsAndDays({ children, at, followUpsHandedIn }: Look, steps: readonly number[]): Observation {
  const first = monthsBefore(at, 12) + 1;
  const counted = children
    .flatMap((child) => child.measures)
    .filter((measure) => inScope(measure) && steps.includes(measure.step))
    .filter((measure) => measure.start <= at && measure.end >= first);
  const held = counted
    .flatMap((measure) => measure.followUps)
    .filter((heldOn) => heldOn >= first && heldOn <= at);
  return {
    numerator: followUpsHandedIn ? whole(held.length) : undefined,
    denominator: sum(counted.map((measure) => whole(daysBetween(measure, first, at)))),
    reported: followUpsHandedIn,
  };
}

/** The measure's days from the first to the last day, both included. */
function daysBetween(measure: Measure, first: Day, last: Day): number {
  return Math.min(measure.end, last) - Math.max(measure.start, first) + 1;
}
