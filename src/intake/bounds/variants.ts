import type { MeasureDates } from '../../observations/contributions/unit.ts';

/** A child with more combinations than this is only looked at with all its found rows read alike. */
const MOST_COMBINATIONS = 64;

/** What the found measures of one child may be taken to be, by row; null is not there. */
type Variant = ReadonlyMap<number, MeasureDates | null>;

/** Every combination that is looked at, and whether these are all there are. */
export interface Variants {
  readonly variants: readonly Variant[];
  readonly complete: boolean;
}

/**
 * The combinations of one reading for each found row of a child. `readings` are the row's dates under each reading in
 * turn, the same readings for every row; readings that come to the same dates are looked at once.
 */
export function variantsOf(
  found: readonly { readonly row: number; readonly readings: readonly (MeasureDates | null)[] }[],
): Variants {
  const distinct = found.map(({ row, readings }) => ({ row, readings: differing(readings) }));
  const combinations = distinct.reduce((product, { readings }) => product * readings.length, 1);
  if (combinations > MOST_COMBINATIONS) return { variants: allAlike(found), complete: false };
  const variants = distinct.reduce<Variant[]>(
    (all, { row, readings }) =>
      all.flatMap((variant) => readings.map((dates) => new Map([...variant, [row, dates]]))),
    [new Map()],
  );
  return { variants, complete: true };
}

function allAlike(found: Parameters<typeof variantsOf>[0]): Variant[] {
  const readings = found[0]?.readings ?? [];
  return readings.map((_, i) => new Map(found.map((one) => [one.row, one.readings[i] ?? null])));
}

function differing(readings: readonly (MeasureDates | null)[]): (MeasureDates | null)[] {
  const known = new Map(readings.map((dates) => [dates ? `${dates.start}/${dates.end}` : 'none', dates]));
  return [...known.values()];
}
