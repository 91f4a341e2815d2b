import type { Benchmarks } from '../benchmarks/benchmarks.ts';
import { COUNTRY } from '../benchmarks/benchmarks.ts';
import { areaOf } from '../catalogue/areas.ts';
import type { Catalogue, Definition } from '../catalogue/definition.ts';
import type { Observation } from '../observations/observation.ts';
import { type Day, dayOf } from '../shared/calendar.ts';
import { type Random, randomFor } from './lives/random.ts';
import { VEJBY } from './vejby.ts';

const SEED = 77;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024] as const;
const REGION = areaOf(VEJBY.code, 'region');
/** Codes that no area has, so that nobody's numbers are mistaken for these. */
const FIRST_CODE = 901;
const NAMES = [
  'Aabrink',
  'Bredemose',
  'Dalkær',
  'Enghave Ny',
  'Fjordby',
  'Granholt',
  'Havrebjerg Ny',
  'Kildeby',
  'Lyngmark',
  'Møllebo',
  'Nørreskov Ny',
  'Overbæk',
  'Solbakke',
  'Tangvig',
  'Vestermark Ny',
  'Ærtebo',
  'Østerlund Ny',
  'Ådalsbo',
] as const;
/** How many such areas the invented region and country would hold. */
const REGION_OF = 30;
const COUNTRY_OF = 98;
const MEAN_POPULATION = 11_800;

/** What a figure comes to on average, in the sense of its unit: per child of the population, or out of another figure. */
interface Level {
  readonly figure: string;
  readonly of: 'population' | string;
  readonly mean: number;
}

const LEVELS: readonly Level[] = [
  { figure: '1', of: 'population', mean: 0.0026 },
  { figure: '3', of: 'population', mean: 0.0052 },
  { figure: '4', of: 'population', mean: 0.00085 },
  { figure: '5.2', of: 'population', mean: 0.0013 },
  { figure: '1.1', of: '1', mean: 0.46 },
  { figure: '1.3', of: '1', mean: 0.42 },
  { figure: '7', of: '1', mean: 0.32 },
  { figure: '2', of: '1', mean: 730 },
];

/** Made-up numbers of invented areas around the demo municipality, and of it among them, at the end of each year. */
export function demoBenchmarks(catalogues: readonly Catalogue[]): Benchmarks {
  const definitions = catalogues.find(({ name }) => name === 'indsatstrappen')?.definitions ?? [];
  const codes = NAMES.map((_, i) => String(FIRST_CODE + i));
  const areas = [
    ...codes.map((code) => ({ code, size: sizeOf(code), luck: luckOf(code) })),
    { code: VEJBY.code, size: 1.62, luck: 0.78 },
    { code: REGION, size: REGION_OF, luck: 1 },
    { code: COUNTRY, size: COUNTRY_OF, luck: 0.98 },
  ];
  return {
    observations: areas.flatMap((area) => YEARS.flatMap((year) => numbersOf(area, year, definitions))),
    groups: [
      { name: 'Lignende baggrund (demo)', municipalities: codes.slice(2, 9) },
      { name: 'Naboer (demo)', municipalities: codes.slice(0, 4) },
    ],
    sources: ['Demotal, der er opfundet. De er ikke nogen kommunes tal.'],
    names: new Map([
      ...codes.map((code, i) => [code, `${NAMES[i] ?? code} (demo)`] as const),
      [VEJBY.code, VEJBY.name],
      [REGION, 'Regionen (demo)'],
      [COUNTRY, 'Hele landet (demo)'],
    ]),
    region: REGION,
    demo: true,
  };
}

interface DemoArea {
  readonly code: string;
  /** In so many times the mean municipality. */
  readonly size: number;
  readonly luck: number;
}

function sizeOf(code: string): number {
  const luck = randomFor(SEED, `size ${code}`)();
  return 0.3 + 2.6 * luck * luck;
}

/** How much more or less than the mean an area has; most are near it. */
function luckOf(code: string): number {
  const random = randomFor(SEED, `luck ${code}`);
  return 0.75 + (random() + random()) / 4;
}

function numbersOf(
  { code, size, luck }: DemoArea,
  year: number,
  definitions: readonly Definition[],
): Observation[] {
  const random = randomFor(SEED, `${code} ${year}`);
  const counts = new Map([
    ['population', Math.round(MEAN_POPULATION * size * (1 + 0.004 * (year - YEARS[0])))],
  ]);
  return LEVELS.flatMap(({ figure, of, mean }) => {
    const definition = definitions.find((known) => known.figure === figure);
    const base = counts.get(of) ?? 0;
    const numerator = Math.min(
      drawn(base * mean * (of === 'population' ? luck : 1), random),
      of === '1' && mean < 1 ? base : Number.MAX_SAFE_INTEGER,
    );
    counts.set(figure, numerator);
    if (!definition) return [];
    const date: Day = dayOf(year, 12, 31);
    return [observation(definition, code, date, numerator, base)];
  });
}

/** A count around what is expected, spread as counts are. */
function drawn(expected: number, random: Random): number {
  const normal = random() + random() + random() + random() - 2;
  return Math.max(0, Math.round(expected + normal * Math.sqrt(3 * expected)));
}

function observation(
  definition: Definition,
  area: string,
  date: Day,
  numerator: number,
  denominator: number,
): Observation {
  const { catalogue, figure, unit } = definition;
  const status = denominator > 0 ? 'ok' : 'no_denominator';
  const place = { catalogue, figure, area, date, breakdown: '', category: '' } as const;
  return { ...place, numerator, denominator, scale: 1, unit, status, source: 'reported' };
}
