import { expect, it } from 'vitest';
import { foundBy, placesOf, table } from '../test-rules.ts';
import { populationAgesDisagree } from './population-ages-disagree.ts';

it('finds a row 0-17 that its ages do not add up to', () => {
  const ages = Array.from({ length: 18 }, (_, age) => `510;2017-01-01;${age};5`);
  const withTotal = (total: number) =>
    table('population', 'municipality;date;age;count', `510;2017-01-01;0-17;${total}`, ...ages);
  expect(placesOf(populationAgesDisagree, withTotal(91))).toEqual(['population:2:count']);
  expect(foundBy(populationAgesDisagree, withTotal(91))[0]?.words).toEqual({ total: 91, sum: 90 });
  expect(placesOf(populationAgesDisagree, withTotal(90))).toEqual([]);
});
