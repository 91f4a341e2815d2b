import { agesOf, SINGLE_AGES } from '../ages-of.ts';
import type { Rule } from '../rule.ts';

/** A population by single ages of which some are missing. */
export const populationAgesIncomplete: Rule = {
  code: 'population.ages_incomplete',
  severity: 'warning',
  fields: ['population.age'],
  readings: ['as_written'],
  find: ({ tables }, report) => {
    const population = tables.get('population');
    if (!population) return;
    for (const { row, singles } of agesOf(population))
      if (singles > 0 && singles < SINGLE_AGES) report(population.placeOf(row, 'age'), { ages: singles });
  },
};
