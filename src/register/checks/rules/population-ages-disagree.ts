import { agesOf, SINGLE_AGES } from '../ages-of.ts';
import type { Rule } from '../rule.ts';

/** Single ages that do not add up to the row 0-17 beside them. */
export const populationAgesDisagree: Rule = {
  code: 'population.ages_disagree',
  severity: 'warning',
  fields: ['population.age', 'population.count'],
  readings: ['as_written'],
  find: ({ tables }, report) => {
    const population = tables.get('population');
    if (!population) return;
    for (const { row, total, sum, singles } of agesOf(population))
      if (singles === SINGLE_AGES && total !== null && total !== sum)
        report(population.placeOf(row, 'count'), { total, sum });
  },
};
