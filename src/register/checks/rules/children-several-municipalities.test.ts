import { expect, it } from 'vitest';
import { children, foundBy, placesOf } from '../test-rules.ts';
import { childrenSeveralMunicipalities } from './children-several-municipalities.ts';

it('tells once which municipalities there are', () => {
  const changed = children('child-1;2010-05-01;657;', 'child-2;2010-05-01;510;', 'child-3;2010-05-01;510;');
  expect(placesOf(childrenSeveralMunicipalities, changed)).toEqual(['children:municipality']);
  expect(foundBy(childrenSeveralMunicipalities, changed)[0]?.words).toEqual({
    number: 2,
    municipalities: '510, 657',
  });
  expect(placesOf(childrenSeveralMunicipalities, {})).toEqual([]);
});
