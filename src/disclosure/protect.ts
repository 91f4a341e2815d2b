import type { Breakdown, Observation, Status } from '../observations/observation.ts';
import type { ProtectedCell } from './protected-cell.ts';
import { SUMS, type Sum, sumOfShare, sumsOfSubFigures, type Told, toldBy } from './quantities.ts';

export interface Protection {
  /** Groups of 1 to threshold - 1 are hidden. */
  readonly threshold: number;
}

/**
 * The one gate to a reader: each observation shown, hidden (without any number) or missing.
 *
 * It hides a figure when its numerator or its base counts 1 to threshold - 1 persons or follow-ups, when two figures
 * count nearly the same group with a difference so small, and then further
 * figures of the same area and date (smallest first) until no sum of the standard catalogues gives the hidden groups
 * away, nor a remainder below the threshold. Zeros and amounts are shown. Breakdowns are hidden as a whole.
 * Shortest and longest durations are shown when their group is, though each is one child's. It does not look across dates or at earlier publications, at groups where all or none have a trait, or at how an
 * own figure overlaps a standard one.
 */
export function protect(observations: readonly Observation[], { threshold }: Protection): ProtectedCell[] {
  const protectedIn = new Map<string, Set<Observation>>();
  for (const [key, together] of groupedByAreaAndDate(observations)) {
    protectedIn.set(key, hiddenOf(together, threshold));
  }
  return observations.map((o) => {
    const hidden = o.breakdown !== TOTAL || protectedIn.get(placeOf(o))?.has(o) === true;
    return toCell(o, hidden);
  });
}

const TOTAL: Breakdown | '' = '';
const MISSING: readonly Status[] = ['no_denominator', 'not_reported'];

interface Telling {
  readonly observation: Observation;
  readonly told: Told;
}

/** The observations of one area and date to hide: the small ones, and what would give them away. */
function hiddenOf(observations: readonly Observation[], threshold: number): Set<Observation> {
  const telling = observations.filter(isPresent).map((o) => ({ observation: o, told: toldBy(o) }));
  const sizes = sizesOf(telling);
  const sums = sumsOver(telling, sizes);
  const small = (size: number) => size > 0 && size < threshold;
  const hidden = new Set([
    ...[...sizes].filter(([, size]) => small(size)).map(([name]) => name),
    ...nearlyEqual(telling, small),
  ]);
  let next: string | undefined;
  do {
    const told = publishedBy(telling, hidden);
    next = sums.map((sum) => nextToHide(sum, sizes, told, threshold)).find((name) => name !== undefined);
    if (next !== undefined) hidden.add(next);
  } while (next !== undefined);
  return new Set(telling.filter((t) => tellsAny(t, hidden)).map((t) => t.observation));
}

/**
 * The quantity to hide next so that a sum does not give its hidden parts away; undefined when it does not. What is
 * not told must be at least two groups and the threshold in all, else its size, or that of its only member, can be
 * computed. Groups of 0 do not count: a reader may guess them.
 */
function nextToHide(
  sum: Sum,
  sizes: ReadonlyMap<string, number>,
  told: ReadonlySet<string>,
  threshold: number,
): string | undefined {
  const size = (name: string) => sizes.get(name) ?? 0;
  const parts = sum.parts.filter((part) => size(part) > 0);
  const rest = size(sum.total) - total(parts.map(size));
  const untold = [...parts.filter((part) => !told.has(part)).map(size), rest].filter((n) => n > 0);
  const smallestTold = parts
    .filter((part) => told.has(part))
    .sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1))[0];
  if (!told.has(sum.total)) return untold.length === 0 ? smallestTold : undefined;
  const onlyTheRest = untold.length === 1 && rest > 0;
  const safe = total(untold) >= threshold && (untold.length > 1 || onlyTheRest);
  return untold.length === 0 || safe ? undefined : (smallestTold ?? sum.total);
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}

/** The size of every quantity; where catalogues differ (a municipality's choice) the smallest one that is not zero. */
function sizesOf(telling: readonly Telling[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { observation, told } of telling) {
    for (const [name, size] of [
      [told.numerator, observation.numerator],
      [told.denominator, observation.denominator],
    ] as const) {
      if (name === undefined || size === undefined) continue;
      const before = sizes.get(name) ?? 0;
      sizes.set(name, before === 0 ? size : Math.min(before, size === 0 ? before : size));
    }
  }
  return sizes;
}

/** Quantities that two figures tell with sizes so near each other that the difference is a small group. */
function nearlyEqual(telling: readonly Telling[], small: (size: number) => boolean): string[] {
  const told = telling.flatMap(({ observation, told }) => [
    { name: told.numerator, size: observation.numerator },
    { name: told.denominator, size: observation.denominator },
  ]);
  const byName = Map.groupBy(told, ({ name }) => name);
  return [...byName].flatMap(([name, same]) => {
    const sizes = [...new Set(same.map(({ size }) => size ?? 0))];
    const isNear = sizes.some((a) => sizes.some((b) => small(Math.abs(a - b))));
    return name !== undefined && isNear ? [name] : [];
  });
}

function sumsOver(telling: readonly Telling[], sizes: ReadonlyMap<string, number>): Sum[] {
  const standard = new Set(SUMS.flatMap((sum) => [sum.total, ...sum.parts]));
  const own = telling.flatMap(({ told }) => {
    const sum = sumOfShare(told);
    return sum && !standard.has(sum.total) ? [sum] : [];
  });
  const addresses = telling.map(({ observation }) => `${observation.catalogue}:${observation.figure}`);
  const subs = sumsOfSubFigures(addresses).filter((sum) => sizes.has(sum.total));
  return [...SUMS.filter((sum) => sizes.has(sum.total)), ...own, ...subs];
}

/** The quantities that a reader sees in at least one figure that is not hidden. */
function publishedBy(telling: readonly Telling[], hidden: ReadonlySet<string>): Set<string> {
  const shown = telling.filter((t) => !tellsAny(t, hidden));
  return new Set(
    shown.flatMap(({ told }) => [told.numerator, told.denominator]).filter((n) => n !== undefined),
  );
}

function tellsAny({ told }: Telling, hidden: ReadonlySet<string>): boolean {
  return [told.numerator, told.denominator, told.about].some((n) => n !== undefined && hidden.has(n));
}

function isPresent(o: Observation): boolean {
  return o.breakdown === TOTAL && o.numerator !== undefined && !MISSING.includes(o.status);
}

function groupedByAreaAndDate(observations: readonly Observation[]): Map<string, Observation[]> {
  return Map.groupBy(observations, placeOf);
}

function placeOf({ area, date }: Observation): string {
  return `${area}/${date}`;
}

function toCell(o: Observation, hidden: boolean): ProtectedCell {
  const { catalogue, figure, area, date, breakdown, category, unit, source, status } = o;
  const key = { catalogue, figure, area, date, breakdown, category, unit, source };
  if (hidden) return { ...key, state: 'hidden' };
  if (status === 'no_denominator' || status === 'not_reported')
    return { ...key, state: 'missing', reason: status };
  if (o.numerator === undefined) return { ...key, state: 'missing', reason: 'not_reported' };
  return {
    ...key,
    state: 'shown',
    numerator: o.numerator,
    denominator: o.denominator,
    scale: o.scale,
    status,
  };
}
