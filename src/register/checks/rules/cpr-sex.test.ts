import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { cprSex } from './cpr-sex.ts';

it('finds a girl with an odd number', () => {
  const changed = {
    ...table(
      'children',
      'child_id;municipality;sex',
      '070761-4285;510;f',
      '010110-4321;510;m',
      '020210-4322;510;f',
    ),
    ...table('measures', 'measure_id;child_id'),
  };
  expect(placesOf(cprSex, changed)).toEqual(['children:2:sex']);
});
