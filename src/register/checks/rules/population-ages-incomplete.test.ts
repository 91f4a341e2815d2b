import { expect, it } from 'vitest';
import { foundBy, placesOf, table } from '../test-rules.ts';
import { populationAgesIncomplete } from './population-ages-incomplete.ts';

it('finds a date with 2 of the 18 ages', () => {
  const lines = ['510;2017-01-01;0;5', '510;2017-01-01;1;5', '510;2018-01-01;0-17;90'];
  const changed = table('population', 'municipality;date;age;count', ...lines);
  expect(placesOf(populationAgesIncomplete, changed)).toEqual(['population:2:age']);
  expect(foundBy(populationAgesIncomplete, changed)[0]?.words.ages).toBe(2);
});
