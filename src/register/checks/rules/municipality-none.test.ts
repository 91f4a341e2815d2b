import { expect, it } from 'vitest';
import { children, placesOf, table } from '../test-rules.ts';
import { municipalityNone } from './municipality-none.ts';

it('finds a child of nowhere when the folder is about two municipalities', () => {
  expect(
    placesOf(municipalityNone, {
      ...children('child-1;2010-05-01;;'),
      ...table('population', 'municipality;date;age;count', '510;2017-01-01;0-17;5', '657;2017-01-01;0-17;5'),
    }),
  ).toEqual(['children:2:municipality']);
});
