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
    const key = `${observation.catalogue}:${observation.figure}|${observation.date}|${observation.breakdown}|${observation.category}`;
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()].map((group) => added(area, group, municipalities.length));
}

function added(area: string, group: readonly Observation[], expected: number): Observation {
  const [first] = group;
  if (!first) throw new Error('an empty group');
  const counted = group.filter((o) => o.status !== 'not_reported' && !lacksDenominator(o));
  const left = counted.length > 0 ? counted : group;
  const numerator = sum(left.map((o) => o.numerator));
  const denominator = sum(left.map((o) => o.denominator));
  const optional = first.breakdown === 'sub_type' || first.breakdown === 'district';
  return {
    ...first,
    area,
    numerator,
    denominator,
    status: statusOf({
      notReported: counted.length === 0 && group.every((o) => o.status === 'not_reported'),
      hasDenominator: !WITHOUT_DENOMINATOR.includes(first.unit),
      denominator,
      provisional: counted.length < (optional ? group.length : expected),
    }),
  };
}

function lacksDenominator(observation: Observation): boolean {
  return observation.denominator === undefined && !WITHOUT_DENOMINATOR.includes(observation.unit);
}

function sum(parts: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    total += part;
  }
  return total;
}
