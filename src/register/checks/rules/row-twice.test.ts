import { expect, it } from 'vitest';
import { foundBy, placesOf, table } from '../test-rules.ts';
import { rowTwice } from './row-twice.ts';

it('finds a second count of the same municipality, date and age', () => {
  const lines = ['510;2017-01-01;0-17;1', '657;2017-01-01;0-17;2', '510;2017-01-01;0-17;3'];
  const changed = table('population', 'municipality;date;age;count', ...lines);
  expect(placesOf(rowTwice, changed)).toEqual(['population:4:municipality']);
  expect(foundBy(rowTwice, changed)[0]?.words.first).toBe(2);
});
