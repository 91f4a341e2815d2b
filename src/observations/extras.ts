import type { Calculated } from '../calculation/calculate.ts';
import { addressOf, type Definition } from '../catalogue/definition.ts';
import type { Day } from '../shared/calendar.ts';
import type { Observation } from './observation.ts';
import { statusOf } from './status.ts';

/** The column of a spread that an extra is read from, and its scale: a median may be a half day. */
const SPREAD: Record<string, { readonly column: string; readonly scale: number }> = {
  median: { column: 'median2', scale: 2 },
  min: { column: 'shortest', scale: 1 },
  max: { column: 'longest', scale: 1 },
};

/** Median, shortest and longest duration of an area's children: days over 1; nothing where there is no child. */
export function spreadObservations(
  calculated: Calculated,
  definition: Definition,
  area: string,
  cutoffs: readonly Day[],
  reported: boolean,
): Observation[] {
  const spread = calculated.plan.readings.get(addressOf(definition))?.spread;
  if (!spread) return [];
  return definition.extras.flatMap((extra) => {
    const source = SPREAD[extra];
    if (!source) return [];
    return cutoffs.map((date, k): Observation => {
      const known = reported && calculated.counts.known(spread, Number(area), k);
      const cell = { stage: spread, column: source.column };
      const denominator = reported ? (known ? source.scale : 0) : undefined;
      return {
        catalogue: definition.catalogue,
        figure: `${definition.figure}.${extra}`,
        area,
        date,
        breakdown: '',
        category: '',
        numerator: known ? calculated.counts.number(cell, Number(area), k, 0, 1) : undefined,
        denominator,
        scale: source.scale,
        unit: 'months',
        status: statusOf({ notReported: !reported, hasDenominator: true, denominator }),
        source: 'calculated',
      };
    });
  });
}

/** Mean days between follow-ups: the frequency turned around, days of measure over follow-ups. */
export function daysBetween(frequency: Observation): Observation {
  const notReported = frequency.status === 'not_reported';
  return {
    ...frequency,
    figure: `${frequency.figure}.days_between`,
    numerator: frequency.denominator,
    denominator: frequency.numerator,
    unit: 'days',
    status: statusOf({
      notReported,
      hasDenominator: true,
      denominator: frequency.numerator,
      provisional: frequency.status === 'provisional',
    }),
  };
}
