import { expect, it } from 'vitest';
import { children, placesOf } from '../test-rules.ts';
import { childNoBirthDate } from './child-no-birth-date.ts';

it('finds a child without a birth date', () => {
  expect(placesOf(childNoBirthDate, children('child-1;;510;'))).toEqual(['children:2:birth_date']);
});
