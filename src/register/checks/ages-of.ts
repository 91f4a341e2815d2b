import { dayColumn, numberColumn, type Table, textColumn } from '../register.ts';

/** Ages from 0 to 17. */
export const SINGLE_AGES = 18;
const ALL_AGES = '0-17';

/** The ages told for one municipality, date and district: the row 0-17 and the single ages together. */
interface Ages {
  /** The first row that tells of them. */
  readonly row: number;
  total: number | null;
  sum: number;
  singles: number;
}

/** The ages of each municipality, date and district of the population. */
export function agesOf(population: Table): Iterable<Ages> {
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
