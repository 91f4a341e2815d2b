import municipalities from '../../catalogue/codes/municipalities.json' with { type: 'json' };
import { dayOf, type Month } from '../shared/calendar.ts';
import { randomFor } from './lives/random.ts';
import { type MunicipalityTables, simulateMunicipality } from './simulate.ts';
import type { MunicipalityPlan } from './simulated-register.ts';

const FIRST_MONTH: Month = 2013 * 12;
const LAST_MONTH: Month = 2024 * 12 + 11;

const BENCHMARK_PLAN: MunicipalityPlan = {
  seed: 1,
  municipality: '510',
  from: FIRST_MONTH,
  to: LAST_MONTH,
  children: 20_000,
  pace: 2.13,
  onlyNotified: 0,
  districts: 4,
  steering: null,
  idPrefix: '',
  keepFrom: dayOf(2013, 1, 1),
  population: 38_000,
  populationGrowth: 0.001,
  populationYears: [2012, 2025],
  ledger: [FIRST_MONTH, LAST_MONTH],
  caseworkers: 60,
  recordedAssessments: 0.56,
  followUpSpacing: 1.95,
  coreOnly: true,
};

/** A little more happens to each child of the whole country, so that it comes to 2,000,000 measures. */
const DENMARK_PACE = 2.48;

/** One municipality of 20,000 children and about 60,000 measures in 2013-2024, to measure speed with. */
export function benchmarkMunicipality(seed = BENCHMARK_PLAN.seed): MunicipalityTables {
  return simulateMunicipality({ ...BENCHMARK_PLAN, seed });
}

/** How large a simulated country is: children in all its registers. */
export interface DenmarkOptions {
  readonly seed?: number;
  readonly children?: number;
}

/**
 * All 98 municipalities, one at a time and of very different size: 600,000 children and about 2,000,000 measures in
 * 2013-2024 unless the options say otherwise. Ids carry the municipality's code, so all can lie in one register.
 */
export function* denmark(options: DenmarkOptions = {}): Generator<MunicipalityTables> {
  const { seed = 1, children = 600_000 } = options;
  const codes = municipalities.map(({ code }) => code);
  for (const [index, size] of sizesOf(codes.length, children, seed).entries()) {
    const code = codes[index] ?? '';
    yield simulateMunicipality({
      ...BENCHMARK_PLAN,
      seed,
      municipality: code,
      idPrefix: `${code}-`,
      children: size,
      pace: DENMARK_PACE,
      population: Math.round((size * 19) / 10),
    });
  }
}

/** Children of each municipality: the first is the capital, most of the others are small and some are large. */
function sizesOf(count: number, children: number, seed: number): number[] {
  const random = randomFor(seed, 'sizes');
  const weights = Array.from({ length: count }, (_, index) => {
    const luck = random();
    return index === 0 ? 10 : 0.25 + 3 * luck * luck * luck;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  let weighed = 0;
  return weights.map((weight) => {
    weighed += weight;
    const size = Math.round((children * weighed) / total) - given;
    given += size;
    return size;
  });
}
