import { expect, it } from 'vitest';
import { children, placesOf, table } from '../test-rules.ts';
import { cprReplacement } from './cpr-replacement.ts';

it('finds a day of birth above 60', () => {
  expect(
    placesOf(cprReplacement, {
      ...children('610110-4321;;510;'),
      ...table('measures', 'measure_id;child_id'),
    }),
  ).toEqual(['children:2:child_id']);
});
