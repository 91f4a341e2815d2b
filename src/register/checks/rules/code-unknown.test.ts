import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { codeUnknown } from './code-unknown.ts';

it('finds a measure type of its own', () => {
  expect(placesOf(codeUnknown, measures('measure_type;start_date', 'plejehjem;2016-01-01'))).toEqual([
    'measures:2:measure_type',
  ]);
});
