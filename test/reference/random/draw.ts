import { type Day, isoOf, monthsBefore } from '../dates.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What everything random in a municipality is drawn from. */
export interface Draw extends SeededRandom {
  readonly municipality: string;
  /** One of the cut-off dates. */
  readonly cutoff: () => Day;
  /** The next number for an id. */
  readonly nextNumber: () => number;
}

/** A source for one municipality around its cut-off dates, which must not be empty. */
export function drawAround(random: SeededRandom, municipality: string, cutoffs: readonly Day[]): Draw {
  const [first, ...others] = cutoffs;
  if (first === undefined) throw new Error('no cut-off dates are given');
  let number = 0;
  return {
    ...random,
    municipality,
    cutoff: () => random.pick([first, ...others]),
    nextNumber: () => {
      number += 1;
      return number;
    },
  };
}

/** A day on or next to one, mostly within a day of it. */
export function near(draw: Draw, day: Day): Day {
  return day + (draw.inPercent(75) ? draw.between(-1, 1) : draw.between(-45, 45));
}

/** A day on or next to one that decides something: a cut-off date, its earlier looks, the edge of its windows. */
export function decidingDay(draw: Draw): Day {
  const at = draw.cutoff();
  return near(draw, draw.pick([at, at, at, monthsBefore(at, 4), monthsBefore(at, 6), monthsBefore(at, 12)]));
}

/** The ISO date of a day, or '' of none. */
export function isoOrEmpty(day: Day | undefined): string {
  return day === undefined ? '' : isoOf(day);
}
