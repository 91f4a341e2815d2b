import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { numberNotWhole } from './number-not-whole.ts';

it('finds half a child', () => {
  expect(
    placesOf(numberNotWhole, table('population', 'municipality;date;age;count', '510;2017-01-01;0-17;2,5')),
  ).toEqual(['population:2:count']);
});
