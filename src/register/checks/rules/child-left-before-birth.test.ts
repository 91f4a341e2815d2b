import { expect, it } from 'vitest';
import { children, placesOf } from '../test-rules.ts';
import { childLeftBeforeBirth } from './child-left-before-birth.ts';

it('finds a child that left the year before', () => {
  expect(
    placesOf(
      childLeftBeforeBirth,
      children('child-1;2010-05-01;510;2009-05-01', 'child-2;2010-05-01;510;2010-05-01'),
    ),
  ).toEqual(['children:2:left_date']);
});
