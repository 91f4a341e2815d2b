import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { areaUnknown } from './area-unknown.ts';

it('finds a region that does not exist', () => {
  expect(
    placesOf(areaUnknown, table('population', 'municipality;date;age;count', '086;2017-01-01;0-17;5')),
  ).toEqual(['population:2:municipality']);
});
