import type { Bilingual } from '../../catalogue/definition.ts';
import { dayColumn, numberColumn, type Table, textColumn } from '../../register/register.ts';
import { type Day, dayOf, partsOf } from '../../shared/calendar.ts';
import type { Circumstances } from './circumstances.ts';
import type { ExplanationStep } from './explanation.ts';
import { dateInWords, say } from './say.ts';

/**
 * The child population on the date that the definition's rule names (figures.md rule 5) as the denominator; no steps
 * and a note when it was not handed in for every age. No steps at all for a figure that is its numerator alone.
 */
export function denominatorOfRate(around: Circumstances): {
  readonly steps: readonly ExplanationStep[];
  readonly notes: readonly Bilingual[];
} {
  const { definition, date } = around;
  if (definition.unit !== 'per_1000') return { steps: [], notes: [] };
  const table = around.register.tables.get('population');
  const day = dateOfPopulation(around, table);
  const count = table && day !== undefined ? countOf(around, table, day) : undefined;
  const words = {
    ages: `${definition.ages.from}-${definition.ages.to}`,
    date: dateInWords(day ?? dayOf(partsOf(date).year, 1, 1)),
  };
  if (count === undefined) return { steps: [], notes: [say('note.missing.population', words)] };
  return {
    steps: [{ effect: 'result', count, counted: 'persons', text: say('step.population', words) }],
    notes: [],
  };
}

function dateOfPopulation({ definition, date, municipality }: Circumstances, table: Table | undefined) {
  if (definition.population === 'year_start') return dayOf(partsOf(date).year, 1, 1);
  const [places, dates] = table
    ? [textColumn(table, 'municipality'), dayColumn(table, 'date')]
    : [[], new Int32Array()];
  let latest: Day | undefined;
  dates.forEach((day, row) => {
    if (places[row] === municipality && day <= date) latest = Math.max(latest ?? day, day);
  });
  return latest;
}

/** The rows of no district are the whole municipality; without them the districts are added up. */
function countOf({ definition, municipality }: Circumstances, table: Table, day: Day): number | undefined {
  const [places, ages] = [textColumn(table, 'municipality'), textColumn(table, 'age')];
  const [dates, counts] = [dayColumn(table, 'date'), numberColumn(table, 'count')];
  const districts = table.columns.has('district') ? textColumn(table, 'district') : [];
  const rows = Array.from(counts, (count, row) => ({
    count,
    row,
    age: ages[row],
    district: districts[row] ?? '',
  })).filter(({ row }) => places[row] === municipality && dates[row] === day);
  const byDistrict = Map.groupBy(rows, ({ district }) => district);
  const whole = byDistrict.get('');
  const parts = whole ? [whole] : [...byDistrict.values()];
  const { from, to } = definition.ages;
  const singles = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  const sums = parts.map((part) => {
    const of = (age: string) => sum(part.filter((row) => row.age === age).map(({ count }) => count));
    return of(`${from}-${to}`) ?? sum(singles.map(of));
  });
  return sum(sums);
}

/** Missing is not zero: a sum of nothing, or with an unknown part, is unknown. */
function sum(parts: readonly (number | undefined)[]): number | undefined {
  if (parts.length === 0) return undefined;
  return parts.reduce((all, part) => (all === undefined || part === undefined ? undefined : all + part));
}
