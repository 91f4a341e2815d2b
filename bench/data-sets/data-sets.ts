import { benchmarkMunicipality, denmark } from '../../src/demo/benchmark.ts';
import type { MunicipalityTables } from '../../src/demo/simulate.ts';

/** A register to measure on, made the same on every machine. */
export interface DataSet {
  readonly name: string;
  readonly title: string;
  readonly municipalities: () => Iterable<MunicipalityTables>;
  /** Whether it is also stored as the CSV files that a municipality hands in. */
  readonly asCsv: boolean;
}

const ALL_CHILDREN = 600_000;

/** The registers by name: M one municipality, N all Denmark, and smaller countries to see growth on. */
export const DATA_SETS: readonly DataSet[] = [
  { name: 'M', title: 'one municipality', municipalities: () => [benchmarkMunicipality()], asCsv: true },
  country('N/8', 'an eighth of Denmark', 1 / 8),
  country('N/2', 'half of Denmark', 1 / 2),
  country('N', 'all Denmark', 1),
];

/** The data set of a name; an Error with the known names when there is none. */
export function dataSetNamed(name: string): DataSet {
  const found = DATA_SETS.find((set) => set.name === name);
  if (!found) throw new Error(`no data set ${name}; there are ${DATA_SETS.map((s) => s.name).join(', ')}`);
  return found;
}

function country(name: string, title: string, share: number): DataSet {
  const municipalities = () => denmark({ children: ALL_CHILDREN * share });
  return { name, title, municipalities, asCsv: false };
}
