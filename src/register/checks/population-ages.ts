import type { ReadTable } from '../import/read-table.ts';
import { dayColumn, numberColumn, textColumn } from '../register.ts';
import type { Check } from './check.ts';

const SINGLE_AGES = 18;
const ALL_AGES = '0-17';

interface Ages {
  readonly row: number;
  total: number | null;
  sum: number;
  singles: number;
}

/** Remarks on a population by single ages that is not whole, or does not add up to the `0-17` beside it. */
export const populationAges: Check = ({ tables }, findings) => {
  const population = tables.get('population');
  if (!population) return;
  for (const { row, total, sum, singles } of agesOf(population)) {
    if (singles > 0 && singles < SINGLE_AGES)
      findings.warning('population.ages_incomplete', population.placeOf(row, 'age'), { ages: singles });
    else if (singles === SINGLE_AGES && total !== null && total !== sum)
      findings.warning('population.ages_disagree', population.placeOf(row, 'count'), { total, sum });
  }
};

/** The ages of each municipality, date and district. */
function agesOf(population: ReadTable): Iterable<Ages> {
  const municipalities = textColumn(population, 'municipality');
  const dates = dayColumn(population, 'date');
  const ages = textColumn(population, 'age');
  const counts = numberColumn(population, 'count');
  const districts = textColumn(population, 'district');
  const found = new Map<string, Ages>();
  for (let row = 0; row < population.rows; row++) {
    const key = JSON.stringify([municipalities[row], dates[row], districts[row]]);
    const entry = found.get(key) ?? { row, total: null, sum: 0, singles: 0 };
    found.set(key, entry);
    const count = counts[row] ?? Number.NaN;
    if (ages[row] === ALL_AGES) entry.total = count;
    else if (ages[row] !== null) {
      entry.sum += count;
      entry.singles++;
    }
  }
  return found.values();
}
