import type { Observation } from './observation.ts';
import { statusOf } from './status.ts';
import { WITHOUT_DENOMINATOR } from './value.ts';

/**
 * The observations of a region or the country: sums over its municipalities, in the order given. One that is not
 * reported, or whose population is unknown, is left out and makes the sum provisional; a 0/0 adds nothing.
 */
export function sumOver(area: string, municipalities: readonly (readonly Observation[])[]): Observation[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of municipalities.flat()) {
    const key = keyOf(observation, observation.breakdown, observation.category);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()].map((group) => added(area, [...group, ...withoutTheCategory(group, groups)]));
}

/**
 * Sub-types are only observed where they occur, but their rate is over everybody: a municipality without the sub-type
 * adds its denominator and nobody.
 */
function withoutTheCategory(
  group: readonly Observation[],
  groups: ReadonlyMap<string, readonly Observation[]>,
): Observation[] {
  const [first] = group;
  if (first?.breakdown !== 'sub_type') return [];
  const present = new Set(group.map((o) => o.area));
  const totals = groups.get(keyOf(first, '', '')) ?? [];
  return totals
    .filter((total) => !present.has(total.area))
    .map((total) => ({ ...total, numerator: total.status === 'not_reported' ? undefined : 0 }));
}

function added(area: string, group: readonly Observation[]): Observation {
  const [first] = group;
  if (!first) throw new Error('an empty group');
  const counted = group.filter((o) => o.status !== 'not_reported' && !lacksDenominator(o));
  const summed = counted.length > 0 ? counted : group;
  const denominator = sum(summed.map((o) => o.denominator));
  return {
    ...first,
    area,
    numerator: sum(summed.map((o) => o.numerator)),
    denominator,
    status: statusOf({
      notReported: group.every((o) => o.status === 'not_reported'),
      hasDenominator: !WITHOUT_DENOMINATOR.includes(first.unit),
      denominator,
      provisional: counted.length < group.length,
    }),
  };
}

function lacksDenominator(observation: Observation): boolean {
  return observation.denominator === undefined && !WITHOUT_DENOMINATOR.includes(observation.unit);
}

function keyOf(o: Observation, breakdown: string, category: string): string {
  return `${o.catalogue}:${o.figure}|${o.date}|${breakdown}|${category}`;
}

function sum(parts: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    total += part;
  }
  return total;
}
