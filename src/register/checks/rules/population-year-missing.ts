import { partsOf } from '../../../shared/calendar.ts';
import type { Table } from '../../register.ts';
import { populations } from '../previous.ts';
import type { Rule } from '../rule.ts';

/** Years between the first and the last population of a municipality without a number for 1 January. */
export const populationYearMissing: Rule = {
  code: 'population.year_missing',
  severity: 'note',
  fields: ['population.date'],
  readings: ['as_written'],
  find: ({ tables }, report) => {
    const population = tables.get('population');
    for (const [municipality, years] of januaryYears(population)) {
      const missing = missingBetween(years);
      if (missing.length > 0)
        report({ table: 'population', column: 'date' }, { municipality, years: missing.join(', ') });
    }
  },
};

/** The years of which each municipality has a number for 1 January, in order. */
function januaryYears(population: Table | undefined): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { municipality, date } of populations(population)) {
    const { year, month, dayOfMonth } = partsOf(date);
    if (month === 1 && dayOfMonth === 1) found.set(municipality, [...(found.get(municipality) ?? []), year]);
  }
  return found;
}

function missingBetween(years: readonly number[]): number[] {
  const known = new Set(years);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).filter(
    (year) => !known.has(year),
  );
}
