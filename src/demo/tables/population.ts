import type { Table } from '../../register/register.ts';
import { dayOf } from '../../shared/calendar.ts';
import { randomFor } from '../lives/random.ts';
import type { MunicipalityPlan } from '../simulated-register.ts';
import { buildTable, type Row } from './build-table.ts';

const AGES = 18;
/** Families with children move in: each year of age holds a little more of its cohort than the one before. */
const MOVING_IN = 0.006;
const COHORT_SWING = 0.08;

/** The population by single ages on 1 January of each year: birth cohorts of uneven size that grow older. */
export function populationTable(plan: MunicipalityPlan): Table {
  return buildTable('population', rows(plan));
}

function* rows(plan: MunicipalityPlan): Generator<Row> {
  const [first, last] = plan.populationYears;
  const cohortSize = cohortSizes(plan);
  let growth = 1;
  for (let year = first; year <= last; year++) {
    for (let age = 0; age < AGES; age++) {
      const count = Math.round(cohortSize(year - age) * (1 + MOVING_IN * (age - 8.5)) * growth);
      yield { municipality: plan.municipality, date: dayOf(year, 1, 1), age: String(age), count };
    }
    growth *= 1 + plan.populationGrowth;
  }
}

/** Children born in a year that live in the municipality when they are about eight. */
function cohortSizes(plan: MunicipalityPlan): (year: number) => number {
  const random = randomFor(plan.seed, `${plan.municipality} population`);
  const sizes = new Map<number, number>();
  const [first, last] = plan.populationYears;
  for (let year = first - AGES; year <= last; year++) {
    sizes.set(year, (plan.population / AGES) * (1 + COHORT_SWING * (random() - 0.5)));
  }
  return (year) => sizes.get(year) ?? 0;
}
