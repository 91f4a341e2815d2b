import { expect, it } from 'vitest';
import { children, placesGiven } from '../test-rules.ts';
import { populationNoneAtDate } from './population-none-at-date.ts';

it('finds a municipality without a number for the year of the cut-off date', () => {
  expect(placesGiven(populationNoneAtDate, {}, { asOf: '2017-05-31' })).toEqual([]);
  expect(placesGiven(populationNoneAtDate, {}, { asOf: '2018-01-31' })).toEqual(['population:date']);
  const more = children('child-1;2010-05-01;510;', 'child-2;2010-05-01;657;');
  expect(placesGiven(populationNoneAtDate, more, { asOf: '2017-05-31' })).toEqual(['population:date']);
  expect(placesGiven(populationNoneAtDate, {}, {})).toEqual([]);
});
