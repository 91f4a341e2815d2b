import { expect, it } from 'vitest';
import { placesOf, table } from '../test-rules.ts';
import { inspectionNoProvider } from './inspection-no-provider.ts';

it('finds an inspection without a provider', () => {
  const changed = table(
    'inspections',
    'inspection_id;provider;held_date',
    'i1;;2017-01-01',
    'i2;Huset;2017-01-01',
  );
  expect(placesOf(inspectionNoProvider, changed)).toEqual(['inspections:2:provider']);
});
