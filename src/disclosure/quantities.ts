import type { Observation } from '../observations/observation.ts';

/**
 * Which groups of persons (or of their follow-ups) a figure's numbers tell the size of. Figures that name the same
 * quantity are hidden together; parts that are nobody's size (days, kr., the population) are left out.
 */
export interface Told {
  readonly numerator?: string;
  readonly denominator?: string;
  /** Not told, but the number describes this group and goes when the group is too small (medians, extremes). */
  readonly about?: string;
}

const STAIR_PARTS = {
  residential: { numerator: 'residential', denominator: 'institution' },
  secure: { numerator: 'secure', denominator: 'institution' },
  socioEducational: { numerator: 'socio_educational', denominator: 'institution' },
} as const satisfies Record<string, Told>;

/** What the figures of the two standard catalogues tell (figures.md sections 3 and 4). */
const TOLD: Readonly<Record<string, Told>> = {
  'indsatstrappen:1': { numerator: 'institution' },
  'indsatstrappen:1.1': STAIR_PARTS.residential,
  'indsatstrappen:1.2': STAIR_PARTS.secure,
  'indsatstrappen:1.3': STAIR_PARTS.socioEducational,
  'indsatstrappen:2': { denominator: 'institution' },
  'indsatstrappen:2.median': { about: 'institution' },
  'indsatstrappen:2.min': { about: 'institution' },
  'indsatstrappen:2.max': { about: 'institution' },
  'indsatstrappen:2.1': { denominator: 'residential' },
  'indsatstrappen:2.2': { denominator: 'secure' },
  'indsatstrappen:2.3': { denominator: 'socio_educational' },
  'indsatstrappen:3': { numerator: 'foster' },
  'indsatstrappen:4': { numerator: 'network' },
  'indsatstrappen:5': { numerator: 'home_based' },
  'indsatstrappen:5.1': { numerator: 'family_stay' },
  'indsatstrappen:5.2': { numerator: 'home_placement' },
  'indsatstrappen:5.3': { numerator: 'preventive' },
  'indsatstrappen:5.4': { numerator: 'parent_directed' },
  'indsatstrappen:6': { numerator: 'early' },
  'indsatstrappen:7': { numerator: 'left_institution', denominator: 'earlier_institution' },
  'indsatstrappen:7.1': { numerator: 'left_to_foster', denominator: 'earlier_institution' },
  'indsatstrappen:7.2': { numerator: 'left_to_home', denominator: 'earlier_institution' },
  'indsatstrappen:8': { numerator: 'up', denominator: 'earlier_home_based' },
  'indsatstrappen:9': { numerator: 'down', denominator: 'earlier_home_based' },
  'indsatstrappen:8-9.rest': { numerator: 'stayed', denominator: 'earlier_home_based' },
  'indsatstrappen:10': { numerator: 'assessed', denominator: 'new_early' },
  'indsatstrappen:11': {},
  'indsatstrappen:12': { numerator: 'follow_ups' },
  'indsatstrappen:12.days_between': { denominator: 'follow_ups' },
  'indsatstrappen:12.1': { numerator: 'follow_ups_institution', about: 'institution' },
  'indsatstrappen:12.2': { numerator: 'follow_ups_foster' },
  'indsatstrappen:12.3': { numerator: 'follow_ups_home_based', about: 'home_based' },
  'netvaerksmetoder:1': { numerator: 'early' },
  'netvaerksmetoder:2': { numerator: 'home_based' },
  'netvaerksmetoder:2.1': { numerator: 'preventive' },
  'netvaerksmetoder:2.2': { numerator: 'parent_directed' },
  'netvaerksmetoder:2.3': { numerator: 'home_placement' },
  'netvaerksmetoder:2.4': { numerator: 'family_stay' },
  'netvaerksmetoder:3': { numerator: 'network' },
  'netvaerksmetoder:4': { numerator: 'foster' },
  'netvaerksmetoder:5': { numerator: 'institution' },
  'netvaerksmetoder:5.1': STAIR_PARTS.socioEducational,
  'netvaerksmetoder:5.2': STAIR_PARTS.residential,
  'netvaerksmetoder:5.3': STAIR_PARTS.secure,
  'netvaerksmetoder:total': { numerator: 'placed' },
  'netvaerksmetoder:total.3': { numerator: 'network', denominator: 'placed' },
  'netvaerksmetoder:total.4': { numerator: 'foster', denominator: 'placed' },
  'netvaerksmetoder:total.5': { numerator: 'institution', denominator: 'placed' },
};

/** A total that is the sum of its parts and of a remainder that no figure shows (often 0). */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** The sums a reader can set up from the standard figures. Combinations of two of them stand as sums of their own. */
export const SUMS: readonly Sum[] = [
  { total: 'institution', parts: ['residential', 'secure', 'socio_educational'] },
  {
    total: 'home_based',
    parts: ['family_stay', 'home_placement', 'preventive', 'parent_directed'],
  },
  { total: 'placed', parts: ['network', 'foster', 'institution'] },
  {
    total: 'placed',
    parts: ['network', 'foster', 'residential', 'secure', 'socio_educational'],
  },
  { total: 'left_institution', parts: ['left_to_foster', 'left_to_home'] },
  { total: 'earlier_institution', parts: ['left_institution'] },
  { total: 'earlier_institution', parts: ['left_to_foster', 'left_to_home'] },
  { total: 'earlier_home_based', parts: ['up', 'stayed', 'down'] },
  { total: 'new_early', parts: ['assessed'] },
  {
    total: 'follow_ups',
    parts: ['follow_ups_institution', 'follow_ups_foster', 'follow_ups_home_based'],
  },
];

const NOT_PERSONS: readonly Observation['unit'][] = ['kr', 'ratio'];

/** What an observation tells; a figure outside the standard catalogues is a group of its own. */
export function toldBy({
  catalogue,
  figure,
  unit,
}: Pick<Observation, 'catalogue' | 'figure' | 'unit'>): Told {
  const address = `${catalogue}:${figure}`;
  const known = TOLD[address];
  if (known) return known;
  if (NOT_PERSONS.includes(unit)) return {};
  if (unit === 'months' || unit === 'days') return { denominator: `${address}/base` };
  if (unit === 'percent') return { numerator: partOf(address), denominator: `${address}/base` };
  return { numerator: partOf(address) };
}

function partOf(address: string): string {
  return `${address}/part`;
}

/** Main figures outside the standard catalogues as the sums of their sub-figures (`x` of `x.a` and `x.b`). */
export function sumsOfSubFigures(addresses: readonly string[]): Sum[] {
  const others = addresses.filter((address) => TOLD[address] === undefined);
  return others.flatMap((main) => {
    const parts = others.filter((address) => address.startsWith(`${main}.`)).map(partOf);
    return parts.length === 0 ? [] : [{ total: partOf(main), parts }];
  });
}

/** The sum that a share outside the standard catalogues sets up: base = part + remainder. */
export function sumOfShare(told: Told): Sum | undefined {
  const { numerator, denominator } = told;
  if (numerator === undefined || denominator === undefined) return undefined;
  return { total: denominator, parts: [numerator] };
}
