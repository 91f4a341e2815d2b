import type { Ages, PopulationRule } from '../catalogue/definition.ts';
import { dayColumn, numberColumn, type Register, textColumn } from '../register/register.ts';
import { type Day, dayOf, partsOf } from '../shared/calendar.ts';

/** Every single age and the whole range are kept under the key of the area's district; the municipality itself is ''. */
type Counts = ReadonlyMap<string, number>;

/** Child populations by municipality, date, district and age, as handed in. */
export class Population {
  readonly #counts = new Map<string, Map<Day, Map<string, Counts>>>();
  readonly #series = new Map<string, readonly (number | undefined)[]>();
  readonly hasDistricts: boolean;

  constructor(register: Register) {
    const table = register.tables.get('population');
    const districts = table?.columns.get('district');
    this.hasDistricts = districts?.values.some((d) => d !== null) ?? false;
    if (!table) return;
    const [municipality, age] = [textColumn(table, 'municipality'), textColumn(table, 'age')];
    const district = districts ? textColumn(table, 'district') : [];
    const [date, count] = [dayColumn(table, 'date'), numberColumn(table, 'count')];
    for (let row = 0; row < table.rows; row++) {
      this.#add(
        municipality[row] ?? '',
        date[row] ?? 0,
        district[row] ?? '',
        age[row] ?? '',
        count[row] ?? Number.NaN,
      );
    }
  }

  /**
   * The children of the ages on the date that the rule names: 1 January of the year of `day`, or the latest known date
   * not after it (figures.md rule 5). Undefined when it was not handed in, or not for every age asked for.
   */
  of(municipality: string, day: Day, rule: PopulationRule, ages: Ages, district = ''): number | undefined {
    const dates = this.#counts.get(municipality);
    if (!dates) return undefined;
    const date = rule === 'latest' ? latest([...dates.keys()], day) : dayOf(partsOf(day).year, 1, 1);
    const districts = date === undefined ? undefined : dates.get(date);
    if (!districts) return undefined;
    const own = districts.get(district);
    if (own) return countOf(own, ages);
    if (district !== '') return undefined;
    return sumOf([...districts.values()].map((counts) => countOf(counts, ages)));
  }

  /** The population at each of the days, as `of`; kept, since most figures ask for the same. */
  series(
    municipality: string,
    days: readonly Day[],
    rule: PopulationRule,
    ages: Ages,
    district: string,
  ): readonly (number | undefined)[] {
    const key = `${municipality}|${rule}|${ages.from}-${ages.to}|${district}`;
    return getOrSet(this.#series, key, () =>
      days.map((day) => this.of(municipality, day, rule, ages, district)),
    );
  }

  #add(municipality: string, date: Day, district: string, age: string, count: number): void {
    const dates = getOrSet(this.#counts, municipality, () => new Map<Day, Map<string, Counts>>());
    const districts = getOrSet(dates, date, () => new Map<string, Counts>());
    const counts = getOrSet(districts, district, () => new Map<string, number>()) as Map<string, number>;
    counts.set(age, (counts.get(age) ?? 0) + count);
  }
}

function countOf(counts: Counts, ages: Ages): number | undefined {
  const range = counts.get(`${ages.from}-${ages.to}`);
  if (range !== undefined) return range;
  const single = Array.from({ length: ages.to - ages.from + 1 }, (_, i) => counts.get(String(ages.from + i)));
  return sumOf(single);
}

/** Missing is not zero: a sum with an unknown part is unknown. */
function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum += part;
  }
  return parts.length > 0 ? sum : undefined;
}

function latest(dates: readonly Day[], day: Day): Day | undefined {
  const earlier = dates.filter((date) => date <= day);
  return earlier.length > 0 ? Math.max(...earlier) : undefined;
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
