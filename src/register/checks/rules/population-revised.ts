import { isoDate } from '../../../shared/calendar.ts';
import { populations } from '../previous.ts';
import type { Rule } from '../rule.ts';

/** A number of children that differs from the last delivery for the same municipality and date. */
export const populationRevised: Rule = {
  code: 'population.revised',
  severity: 'note',
  fields: ['population.count'],
  readings: ['as_written'],
  find: ({ tables, previous }, report) => {
    const population = tables.get('population');
    if (!population || !previous) return;
    for (const { municipality, date, count, row } of populations(population)) {
      const before = previous.population[`${municipality} ${isoDate(date)}`];
      if (before !== undefined && before !== count)
        report(population.placeOf(row, 'count'), { before, now: count });
    }
  },
};
