import { expect, it } from 'vitest';
import { foundBy, placesOf, table } from '../test-rules.ts';
import { populationYearMissing } from './population-year-missing.ts';

it('tells the years between two that have no number for 1 January', () => {
  const lines = [
    '510;2015-01-01;0-17;900',
    '510;2016-07-01;0-17;900',
    '510;2018-01-01;0-17;900',
    '657;2018-01-01;0-17;900',
  ];
  const changed = table('population', 'municipality;date;age;count', ...lines);
  expect(placesOf(populationYearMissing, changed)).toEqual(['population:date']);
  expect(foundBy(populationYearMissing, changed)[0]?.words).toEqual({
    municipality: '510',
    years: '2016, 2017',
  });
});
