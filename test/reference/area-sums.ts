import { type Fraction, sum } from './exact-fraction.ts';
import type { Observation } from './figures/figure.ts';

/** What is known of an area, and whether a municipality was left out of it. */
export interface AreaObservation extends Observation {
  readonly provisional: boolean;
}

/**
 * The sum over an area's municipalities. Those where the figure is not reported or the denominator unknown are left
 * out, which makes it provisional. When none is left, the sums of the parts that all who could know them know remain.
 */
export function areaSum(observations: readonly Observation[]): AreaObservation {
  const reporting = observations.filter((one) => one.reported);
  const complete = reporting.filter((one) => one.denominator !== undefined);
  const summed = [complete, reporting, observations].find((some) => some.length > 0) ?? [];
  return {
    numerator: sumIfAllKnown(summed.map((one) => one.numerator)),
    denominator: sumIfAllKnown(summed.map((one) => one.denominator)),
    reported: reporting.length > 0,
    provisional: summed.length < observations.length,
  };
}

function sumIfAllKnown(parts: readonly (Fraction | undefined)[]): Fraction | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? sum(known) : undefined;
}
