import { expect, it } from 'vitest';
import { children, placesGiven } from '../test-rules.ts';
import { childFutureBirth } from './child-future-birth.ts';

it('finds a birth more than a pregnancy ahead', () => {
  const changed = children('child-1;2010-05-01;510;', 'child-2;2017-11-07;510;', 'child-3;2017-11-08;510;');
  expect(placesGiven(childFutureBirth, changed, { asOf: '2017-01-31' })).toEqual(['children:4:birth_date']);
});
