import { join } from 'node:path';
import type { Explanation } from '../../src/calculation/explain/explanation.ts';
import { addressOf, type Catalogue, type Definition, type Unit } from '../../src/catalogue/definition.ts';
import { readCatalogues } from '../../src/catalogue/read-catalogues.ts';
import { comparedWith } from '../../src/observations/compared-with.ts';
import type { FigureSource } from '../../src/observations/figure-source.ts';
import type { Observation } from '../../src/observations/observation.ts';
import type { FigureTurnover } from '../../src/observations/turnover.ts';
import { type Day, parseIsoDate } from '../../src/shared/calendar.ts';
import { packageRoot } from '../../src/shared/package-root.ts';

/** Three counts a year over the change of law. */
export const CUTOFFS: readonly Day[] = [2022, 2023, 2024].flatMap((year) =>
  ['01-01', '05-01', '09-01'].map((rest) => parseIsoDate(`${year}-${rest}`)),
);

const POPULATION = [18222, 18222, 18222, 18640, 18640, 18640, 19521, 19521, 19521];
const FOSTER = [76, 78, 77, 76, 79, 82, 85, 84, 86];
const NETWORK = [7, 8, 7, 7, 9, 8, 9, 11, 12];
const RESIDENTIAL = [22, 21, 20, 19, 18, 16, 17, 15, 14];
const SECURE = [2, 0, 1, 3, 2, 0, 1, 0, 2];
const SOCIO = [18, 19, 17, 18, 16, 17, 16, 17, 15];
/** Children at institutions at each cut-off. */
export const INSTITUTION = RESIDENTIAL.map((n, i) => n + (SECURE[i] ?? 0) + (SOCIO[i] ?? 0));
const FAMILY_STAY = [3, 2, 1, 2, 0, 1, 2, 1, 0];
const HOME_PLACEMENT = [21, 22, 24, 20, 23, 25, 22, 19, 18];
const PREVENTIVE = [234, 240, 228, 251, 238, 230, 219, 216, 210];
const PARENTS = [36, 35, 37, 34, 36, 38, 37, 35, 36];
const HOME = FAMILY_STAY.map(
  (n, i) => n + (HOME_PLACEMENT[i] ?? 0) + (PREVENTIVE[i] ?? 0) + (PARENTS[i] ?? 0),
);
const EARLY = [120, 124, 131, 135, 140, 152, 166, 171, 204];
const PLACED = FOSTER.map((n, i) => n + (NETWORK[i] ?? 0) + (INSTITUTION[i] ?? 0));
const LEFT_BASE = [40, 41, 39, 37, 39, 35, 32, 33, 31];
const LEFT_FOSTER = [6, 7, 5, 8, 6, 7, 6, 5, 7];
const LEFT_HOME = [9, 6, 8, 5, 9, 3, 6, 8, 6];
const MOVE_BASE = [260, 255, 262, 258, 261, 250, 249, 246, 240];
const UP = [19, 16, 18, 15, 17, 12, 14, 13, 11];
const DOWN = [88, 92, 90, 95, 101, 99, 104, 108, 112];
const NEW_EARLY = [28, 25, 31, 30, 27, 33, 34, 36, 38];
const ASSESSED = [7, 6, 4, 8, 7, 9, 8, 10, 9];
const DAYS = [29900, 30500, 28600, 27800, 26400, 24900, 25100, 23300, 22700];
const PREVENTION_ORE = [2112, 2150, 2204, 2291, 2304, 2366, 2410, 2477, 2533].map((n) => n * 1_000_000);
const PLACEMENT_ORE = [5612, 5590, 5704, 5731, 5688, 5702, 5655, 5601, 5588].map((n) => n * 1_000_000);
const FOLLOWED = [300, 310, 322, 330, 341, 352, 366, 371, 380];

type Row = readonly (number | undefined)[];
interface Numbers {
  readonly unit: Unit;
  readonly numerator: Row;
  readonly denominator: Row;
  readonly scale?: number;
}

const rate = (numerator: Row): Numbers => ({ unit: 'per_1000', numerator, denominator: POPULATION });
const share = (numerator: Row, denominator: Row): Numbers => ({ unit: 'percent', numerator, denominator });
const months = (numerator: Row, denominator: Row): Numbers => ({ unit: 'months', numerator, denominator });
const often = (numerator: Row, days: number): Numbers => ({
  unit: 'per_year',
  numerator,
  denominator: CUTOFFS.map((_, i) => days + 100 * i),
});
const scaled = (row: Row, by: number) => row.map((n) => (n === undefined ? n : Math.round(n * by)));
const ones = CUTOFFS.map(() => 1);

const STOCKS: Readonly<Record<string, Numbers>> = {
  institution: rate(INSTITUTION),
  institution_residential: share(RESIDENTIAL, INSTITUTION),
  institution_secure: share(SECURE, INSTITUTION),
  institution_socio_educational: share(SOCIO, INSTITUTION),
  foster_care: rate(FOSTER),
  network_foster_care: rate(NETWORK),
  home_based: rate(HOME),
  home_based_family_stay: rate(FAMILY_STAY),
  home_based_placement: rate(HOME_PLACEMENT),
  home_based_preventive: rate(PREVENTIVE),
  home_based_parent_directed: rate(PARENTS),
  early_preventive: rate(EARLY),
};

/** Per definition id: what the fake municipality has counted at each cut-off. */
const NUMBERS: Readonly<Record<string, Numbers>> = {
  ...STOCKS,
  ...Object.fromEntries(Object.entries(STOCKS).map(([id, numbers]) => [`guide_${id}`, numbers])),
  guide_placements: rate(PLACED),
  guide_share_network_foster_care: share(NETWORK, PLACED),
  guide_share_foster_care: share(FOSTER, PLACED),
  guide_share_institution: share(INSTITUTION, PLACED),
  institution_duration: months(DAYS, INSTITUTION),
  institution_residential_duration: months(scaled(DAYS, 0.6), RESIDENTIAL),
  institution_secure_duration: months(scaled(SECURE, 60), SECURE),
  institution_socio_educational_duration: months(scaled(DAYS, 0.45), SOCIO),
  left_institution: share(
    LEFT_FOSTER.map((n, i) => n + (LEFT_HOME[i] ?? 0)),
    LEFT_BASE,
  ),
  left_institution_other_placement: share(LEFT_FOSTER, LEFT_BASE),
  left_institution_not_placed: share(LEFT_HOME, LEFT_BASE),
  home_based_up: share(UP, MOVE_BASE),
  home_based_down: share(DOWN, MOVE_BASE),
  home_based_unchanged: share(
    MOVE_BASE.map((n, i) => n - (UP[i] ?? 0) - (DOWN[i] ?? 0)),
    MOVE_BASE,
  ),
  early_preventive_assessed: share(ASSESSED, NEW_EARLY),
  expenditure_ratio: {
    unit: 'ratio',
    numerator: [undefined, ...PREVENTION_ORE.slice(1)],
    denominator: [undefined, ...PLACEMENT_ORE.slice(1)],
    scale: 100,
  },
  follow_up_frequency: often(FOLLOWED, 110000),
  follow_up_frequency_institution: often(scaled(FOLLOWED, 0.2), 15000),
  follow_up_frequency_foster: often(scaled(FOLLOWED, 0.3), 32000),
  follow_up_frequency_home_based: often(
    FOLLOWED.map((n) => n - Math.round(n * 0.2) - Math.round(n * 0.3)),
    63000,
  ),
};

const EXTRAS: Readonly<Record<string, Numbers>> = {
  min: { unit: 'months', numerator: [12, 9, 30, 21, 15, 8, 18, 11, 25], denominator: ones },
  median: { unit: 'months', numerator: scaled(DAYS, 0.017), denominator: ones },
  max: { unit: 'months', numerator: scaled(DAYS, 0.07), denominator: ones },
};

export interface FakeOptions {
  readonly cutoffs?: readonly Day[];
  /** Numerators that replace those of a definition id. */
  readonly replace?: Readonly<Record<string, readonly number[]>>;
  /** Denominators that replace those of a definition id. */
  readonly replaceBase?: Readonly<Record<string, readonly number[]>>;
  readonly demo?: boolean;
}

const CATALOGUES = ['indsatstrappen', 'netvaerksmetoder'];

/** A made-up municipality whose numbers are written out above: small and missing ones among them. */
export async function fakeSource(options: FakeOptions = {}): Promise<FigureSource> {
  const read = await readCatalogues([join(packageRoot(), 'catalogue')]);
  const catalogues = read.filter(({ name }) => CATALOGUES.includes(name));
  const cutoffs = options.cutoffs ?? CUTOFFS;
  const observations = catalogues
    .flatMap((catalogue: Catalogue) => catalogue.definitions)
    .flatMap((definition) => observationsOf(definition, options))
    .filter((o) => cutoffs.includes(o.date));
  return {
    municipality: { code: '999', name: 'Vejby Kommune' },
    demo: options.demo ?? true,
    catalogues,
    cutoffs,
    observations: async () => observations,
    splits: async () => [],
    turnovers: async () => turnoversOf(observations, cutoffs),
    basis: async () => ({ register: { tables: new Map() }, catalogues }),
    explain: async (definition, date) => explain(definition, date, observations),
  };
}

/** As if half had come and gone since the date before, besides those that make the difference. */
function turnoversOf(observations: readonly Observation[], cutoffs: readonly Day[]): FigureTurnover[] {
  return observations.flatMap((now) => {
    const before = comparedWith(cutoffs, now.date);
    const was = observations.find((o) => o.date === before && addressOf(o) === addressOf(now))?.numerator;
    if (now.unit !== 'per_1000' || before === undefined || was === undefined || now.numerator === undefined)
      return [];
    const stayed = Math.floor(0.5 * Math.min(was, now.numerator));
    return [
      { address: addressOf(now), date: now.date, before, came: now.numerator - stayed, went: was - stayed },
    ];
  });
}

function observationsOf(definition: Definition, { replace, replaceBase }: FakeOptions): Observation[] {
  const numbers = NUMBERS[definition.id];
  if (!numbers) throw new Error(`no fake numbers for ${definition.id}`);
  const numerator = replace?.[definition.id] ?? numbers.numerator;
  const denominator = replaceBase?.[definition.id] ?? numbers.denominator;
  const own = rowsOf(definition, definition.figure, { ...numbers, numerator, denominator });
  const extras = definition.extras.flatMap((extra) => {
    const of = EXTRAS[extra];
    return of ? rowsOf(definition, `${definition.figure}.${extra}`, of) : [];
  });
  return [...own, ...extras];
}

function rowsOf({ catalogue }: Definition, figure: string, numbers: Numbers): Observation[] {
  return CUTOFFS.map((date, i) => {
    const [numerator, denominator] = [numbers.numerator[i], numbers.denominator[i]];
    const missing = numerator === undefined ? 'not_reported' : denominator === 0 ? 'no_denominator' : 'ok';
    return {
      catalogue,
      figure,
      area: '999',
      date,
      breakdown: '',
      category: '',
      numerator,
      denominator,
      scale: numbers.scale ?? 1,
      unit: numbers.unit,
      status:
        missing === 'ok' && numbers.unit === 'ratio' && i === CUTOFFS.length - 1 ? 'provisional' : missing,
      source: 'calculated',
    };
  });
}

function explain(definition: Definition, date: Day, observations: readonly Observation[]): Explanation {
  const found = observations.find(
    (o) => o.catalogue === definition.catalogue && o.figure === definition.figure && o.date === date,
  );
  const result = found?.numerator ?? 0;
  const base = found?.denominator ?? 0;
  return {
    address: `${definition.catalogue}:${definition.figure}`,
    area: '999',
    date,
    numeratorSteps: [
      step(
        'have',
        result + 58,
        'children',
        'har en igangværende indsats af denne slags',
        'have such a measure',
      ),
      step('minus', 41, 'children', 'er fyldt 18 år på skæringsdatoen', 'are 18 or more on the cut-off date'),
      step('minus', 14, 'children', 'har funktionsnedsættelse', 'have a disability'),
      step('minus', 3, 'children', 'er uledsagede flygtningebørn', 'are unaccompanied refugee children'),
      step('result', result, 'children', 'tælles med', 'are counted'),
    ],
    denominatorSteps: [
      step(
        'result',
        base,
        'persons',
        '0-17-årige i kommunen 1. januar',
        'aged 0-17 in the municipality on 1 January',
      ),
    ],
    children: [
      {
        childId: 'hemmeligt-barn',
        counted: 'numerator',
        amount: 1,
        reason: { da: 'tælles med', en: 'is counted' },
      },
    ],
  };
}

function step(
  effect: Explanation['numeratorSteps'][number]['effect'],
  count: number,
  counted: Explanation['numeratorSteps'][number]['counted'],
  da: string,
  en: string,
): Explanation['numeratorSteps'][number] {
  return { effect, count, counted, text: { da, en } };
}
