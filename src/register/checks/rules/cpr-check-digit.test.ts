import { expect, it } from 'vitest';
import { children, placesOf, table } from '../test-rules.ts';
import { cprCheckDigit } from './cpr-check-digit.ts';

it('finds a number that fails', () => {
  expect(
    placesOf(cprCheckDigit, {
      ...children('010110-4321;;510;'),
      ...table('measures', 'measure_id;child_id'),
    }),
  ).toEqual(['children:2:child_id']);
});
