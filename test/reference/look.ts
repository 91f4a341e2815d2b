import type { Child } from './child.ts';
import { ageOn, type Day } from './dates.ts';
import type { Fraction } from './exact-fraction.ts';
import type { PlainRegister, PlainRow } from './plain-register.ts';
import { type PopulationDate, populationFor } from './population.ts';
import type { Slice } from './slices.ts';

/** What there is to look at in one municipality on one cut-off date. */
export interface Look {
  readonly municipality: string;
  readonly at: Day;
  /** Whether the municipality handed in children; otherwise its figures are only reported. */
  readonly hasChildren: boolean;
  /** The children who are 0-17 and have not left. */
  readonly children: readonly Child[];
  readonly population: (slice: Slice) => Fraction | undefined;
  /** The municipality's own entries. */
  readonly ledger: readonly PlainRow<'ledger'>[];
  readonly assessmentsHandedIn: boolean;
  readonly followUpsHandedIn: boolean;
}

/** The look at a municipality, given all its children. */
export function lookAt(
  register: PlainRegister,
  municipality: string,
  children: readonly Child[],
  at: Day,
  which: PopulationDate,
): Look {
  return {
    municipality,
    at,
    hasChildren: children.length > 0,
    children: children.filter((child) => isCounted(child, at)),
    population: (slice) => populationFor(register.population ?? [], municipality, at, which, slice),
    ledger: (register.ledger ?? []).filter((entry) => entry.municipality === municipality),
    assessmentsHandedIn: register.assessments !== undefined,
    followUpsHandedIn: register.follow_ups !== undefined,
  };
}

function isCounted(child: Child, at: Day): boolean {
  return child.birth <= at && ageOn(at, child.birth) <= 17 && child.left > at;
}
