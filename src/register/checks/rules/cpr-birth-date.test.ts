import { expect, it } from 'vitest';
import { children, placesOf, table } from '../test-rules.ts';
import { cprBirthDate } from './cpr-birth-date.ts';

it('finds two birth dates', () => {
  expect(
    placesOf(cprBirthDate, {
      ...children('070761-4285;2010-05-01;510;'),
      ...table('measures', 'measure_id;child_id'),
    }),
  ).toEqual(['children:2:birth_date']);
});
