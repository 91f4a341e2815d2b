import { isoDate } from '../../../shared/calendar.ts';
import { type PopulationAt, populations } from '../previous.ts';
import type { Rule } from '../rule.ts';

/**
 * The number of children of a municipality moves by births against 18th birthdays and by moving house: a per cent or
 * two in most years. Above 3 % a year another area, age group or date is likelier. A part of a
 * year is allowed as much as a whole one, as numbers within a year are often of different sources. The 4.9 % in half a
 * year of the published guide (18,222 to 19,123) lies above, its 2.1 % in the next half-year below.
 */
const SHARE_PER_YEAR = 0.03;
/** Times the square root of the number: what chance alone seldom gives. */
const CHANCE = 2;
const DAYS_PER_YEAR = 365.25;

/** A population that changes by more than 3 % a year and by more than chance would give a small municipality. */
export const populationJump: Rule = {
  code: 'population.jump',
  severity: 'warning',
  fields: ['population.count', 'population.date'],
  readings: ['as_written'],
  find: ({ tables }, report) => {
    const population = tables.get('population');
    if (!population) return;
    let before: PopulationAt | undefined;
    for (const now of populations(population)) {
      if (before && before.municipality === now.municipality && isJump(before, now))
        report(population.placeOf(now.row, 'count'), {
          now: now.count,
          before: before.count,
          date: isoDate(before.date),
        });
      before = now;
    }
  },
};

function isJump(before: PopulationAt, now: PopulationAt): boolean {
  const years = Math.max(1, (now.date - before.date) / DAYS_PER_YEAR);
  const change = Math.abs(now.count - before.count);
  return change > before.count * SHARE_PER_YEAR * years && change > CHANCE * Math.sqrt(before.count);
}
