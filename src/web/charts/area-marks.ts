import type { AreaRole } from '../../presentation/charts/area-charts.ts';

/** The mark of each kind of area, so that they differ without colour. */
export const AREA_SYMBOLS = {
  own: 'circle',
  region: 'square',
  country: 'triangle',
  other: 'diamond',
} as const satisfies Record<AreaRole, string>;

/** The dashes of each kind of area's line. */
export const AREA_DASHES: Readonly<Record<AreaRole, string>> = {
  own: 'none',
  region: '9 5',
  country: '2 5',
  other: '12 4 2 4',
};

/** Places in pixels for labels beside `at`, in the same order, so that none is nearer to another than `least`. */
export function labelPlaces(at: readonly number[], least: number, highest: number): number[] {
  const order = at.map((_, i) => i).sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0));
  const places = [...at];
  let free = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    places[i] = Math.max(places[i] ?? 0, free);
    free = (places[i] ?? 0) + least;
  }
  let limit = highest;
  for (const i of order.toReversed()) {
    places[i] = Math.min(places[i] ?? 0, limit);
    limit = (places[i] ?? 0) - least;
  }
  return places;
}
