import type { Register } from '../register/register.ts';
import { dayOf, daysOfMonth, type Month } from '../shared/calendar.ts';
import { plantFaults } from './planted-faults.ts';
import { simulateMunicipality } from './simulate.ts';
import type { MunicipalityPlan } from './simulated-register.ts';
import { toCsv } from './to-csv.ts';

/**
 * The invented municipality of the demo. The register only accepts codes of real municipalities and all 98 are in
 * use, so it borrows one; what is shown is always the name.
 */
export const VEJBY = {
  code: '260',
  name: 'Vejby Kommune',
  cutoffs: [
    '2023-01-31',
    '2023-05-31',
    '2023-09-30',
    '2024-01-31',
    '2024-05-31',
    '2024-09-30',
    '2025-01-31',
    '2025-05-31',
    '2025-09-30',
  ],
} as const;

/** The text of each file of the demo by its name (`children.csv`). */
export type DemoFiles = ReadonlyMap<string, string>;

const SEED = 132;
/** A long run-up gives the first year children who have been placed for years. */
const RUN_UP: Month = month(2006, 1);
const LAST_MONTH: Month = month(2025, 12);

const PLAN: MunicipalityPlan = {
  seed: SEED,
  municipality: VEJBY.code,
  from: RUN_UP,
  to: LAST_MONTH,
  children: 9500,
  pace: 1,
  onlyNotified: 0.7,
  districts: 4,
  steering: {
    from: month(2023, 1),
    to: month(2025, 9),
    targets: { 2: [126, 135], 3: [264, 276], 4: [7, 11], 5: [76, 85], 6: [42, 34] },
  },
  idPrefix: '',
  keepFrom: dayOf(2021, 1, 1),
  population: 18_900,
  populationGrowth: 0.003,
  populationYears: [2021, 2026],
  ledger: [month(2022, 1), LAST_MONTH],
  caseworkers: 20,
  recordedAssessments: 1,
  followUpSpacing: 1,
  coreOnly: false,
};

/** The register of Vejby Kommune as tables, with its planted faults. */
export function vejbyRegister(): Register {
  return plantFaults(simulateMunicipality(PLAN), daysOfMonth(LAST_MONTH).last);
}

/** The register of Vejby Kommune as CSV files, ready to be handed in; the same bytes every time. */
export function vejbyKommune(): DemoFiles {
  const tables = [...vejbyRegister().tables.values()];
  return new Map(tables.map((table) => [`${table.name}.csv`, toCsv(table)]));
}

function month(year: number, number: number): Month {
  return year * 12 + number - 1;
}
