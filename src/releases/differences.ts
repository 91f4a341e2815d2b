import { addressOf } from '../catalogue/definition.ts';
import type { Observation } from '../observations/observation.ts';
import { exactText } from '../observations/value.ts';
import { isoDate } from '../shared/calendar.ts';

/** One number of two sets of observations; undefined on a side that lacks it. */
export interface NumberPair {
  readonly before: Observation | undefined;
  readonly now: Observation | undefined;
}

/** The numbers that are not the same in both, in the order of the first and then of what only the second has. */
export function differences(before: readonly Observation[], now: readonly Observation[]): NumberPair[] {
  const later = new Map(now.map((observation) => [keyOf(observation), observation]));
  const earlier = new Set(before.map(keyOf));
  const pairs: NumberPair[] = [
    ...before.map((observation) => ({ before: observation, now: later.get(keyOf(observation)) })),
    ...now.filter((o) => !earlier.has(keyOf(o))).map((o) => ({ before: undefined, now: o })),
  ];
  return pairs.filter((pair) => numberText(pair.before) !== numberText(pair.now));
}

/** A number as `34 / 19521 (ok)`; `-` where there is none. */
export function numberText(observation: Observation | undefined): string {
  if (!observation) return '-';
  const { numerator, denominator, scale, status } = observation;
  if (numerator === undefined && denominator === undefined) return '-';
  const parts = [numerator, denominator].map((part) => exactText(part, scale)).filter((part) => part !== '');
  return `${parts.join(' / ')} (${status})`;
}

function keyOf(o: Observation): string {
  return `${addressOf(o)}|${o.area}|${isoDate(o.date)}|${o.breakdown}|${o.category}`;
}
