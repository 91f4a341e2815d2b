import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { ageUnreadable } from './age-unreadable.ts';

it('finds 18-year-olds', () => {
  expect(
    placesOf(ageUnreadable, table('population', 'municipality;date;age;count', '510;2017-01-01;18;5')),
  ).toEqual(['population:2:age']);
});
