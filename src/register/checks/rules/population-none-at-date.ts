import { dayOf, partsOf } from '../../../shared/calendar.ts';
import { textColumn } from '../../register.ts';
import { populations } from '../previous.ts';
import type { Rule } from '../rule.ts';

/** No population for 1 January of the year of the cut-off date: rates of that year have no denominator. */
export const populationNoneAtDate: Rule = {
  code: 'population.none_at_date',
  severity: 'warning',
  fields: ['population.date'],
  readings: ['as_written'],
  find: ({ tables, asOf }, report) => {
    const population = tables.get('population');
    const children = tables.get('children');
    if (!population || !children || asOf === undefined) return;
    const { year } = partsOf(asOf);
    const newYear = dayOf(year, 1, 1);
    const known = new Set(
      populations(population).flatMap(({ municipality, date }) => (date === newYear ? [municipality] : [])),
    );
    for (const municipality of new Set(textColumn(children, 'municipality')))
      if (municipality !== null && !known.has(municipality))
        report({ table: 'population', column: 'date' }, { municipality, year });
  },
};
