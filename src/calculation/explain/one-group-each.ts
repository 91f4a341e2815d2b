import type { Definition, OneGroupEach, Selector } from '../../catalogue/definition.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Measure, Person } from './people.ts';
import { accepts, isOngoing } from './selecting.ts';

/** The part that a child is given, and the measure that decided it. */
export interface Given {
  readonly part: Selector;
  readonly measure: Measure;
}

/**
 * The part of a rule of one group each that a child is given on the day: that of the measure which started last (by its
 * own recorded start), ties to the part named first (figures.md, 1.1-1.3 with overlap). Undefined when it has none.
 */
export function groupGiven(
  person: Person,
  parts: OneGroupEach,
  definition: Definition,
  day: Day,
): Given | undefined {
  let given: Given | undefined;
  for (const part of parts) {
    for (const measure of person.measures) {
      if (!isOngoing(measure, day) || !accepts(part, measure, definition)) continue;
      const isLater =
        (measure.recordedStart ?? day) > (given?.measure.recordedStart ?? Number.NEGATIVE_INFINITY);
      if (isLater) given = { part, measure };
    }
  }
  return given;
}

/** Whether two selectors select the same. */
export function isSameSelector(one: Selector, other: Selector): boolean {
  const keyOf = (s: Selector) =>
    JSON.stringify([[...s.types].sort(), s.targetGroups, s.grantedBy, s.providerKinds]);
  return keyOf(one) === keyOf(other);
}
