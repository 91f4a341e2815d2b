import { expect, it } from 'vitest';
import { readWith } from '../../test-files.ts';
import { summarise } from '../previous.ts';
import { placesGiven, table } from '../test-rules.ts';
import { populationRevised } from './population-revised.ts';

it('finds a number that was another in the last delivery', () => {
  const previous = summarise(readWith({}).register);
  const now = (count: number) =>
    table('population', 'municipality;date;age;count', `510;2017-01-01;0-17;${count}`);
  expect(placesGiven(populationRevised, now(2701), { previous })).toEqual(['population:2:count']);
  expect(placesGiven(populationRevised, now(2700), { previous })).toEqual([]);
});
