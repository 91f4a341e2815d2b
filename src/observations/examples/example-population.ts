import type { Ages, Definition, Example } from '../../catalogue/definition.ts';
import type { Table } from '../../register/register.ts';
import { dayOf, partsOf } from '../../shared/calendar.ts';
import { ageGroupName } from '../age-groups.ts';
import { municipalityOfExample } from './example-files.ts';

/**
 * The population of the examples as a table: the number an example states holds for the ages of every figure, whatever
 * they are, from 1 January of its date's year.
 */
export function examplePopulation(examples: readonly Example[], figures: readonly Definition[]): Table {
  const allAges = [...new Set(figures.map(({ ages }: { ages: Ages }) => ageGroupName(ages)))];
  const rows = examples.flatMap(({ at, population }, number) =>
    population === undefined
      ? []
      : allAges.map((age) => ({
          municipality: municipalityOfExample(number),
          date: dayOf(partsOf(at).year, 1, 1),
          age,
          count: population,
        })),
  );
  return {
    name: 'population',
    rows: rows.length,
    columns: new Map([
      ['municipality', { type: 'text', values: rows.map((row) => row.municipality) }],
      ['date', { type: 'day', values: Int32Array.from(rows, (row) => row.date) }],
      ['age', { type: 'text', values: rows.map((row) => row.age) }],
      ['count', { type: 'integer', values: Float64Array.from(rows, (row) => row.count) }],
      ['district', { type: 'text', values: rows.map(() => null) }],
    ]),
  };
}
