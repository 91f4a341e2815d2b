import { expect, it } from 'vitest';
import { children, placesGiven } from '../test-rules.ts';
import { childOver100 } from './child-over-100.ts';

it('finds a birth a hundred years ago', () => {
  const changed = children('child-1;2010-05-01;510;', 'child-2;1917-01-31;510;', 'child-3;1917-02-01;510;');
  expect(placesGiven(childOver100, changed, { asOf: '2017-01-31' })).toEqual(['children:3:birth_date']);
});
