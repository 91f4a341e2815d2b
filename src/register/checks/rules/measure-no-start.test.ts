import { expect, it } from 'vitest';
import { measures, placesOf } from '../test-rules.ts';
import { measureNoStart } from './measure-no-start.ts';

it('finds a measure without a start, but not one that waits or has an unreadable start', () => {
  const changed = measures(
    'measure_type;start_date;granted_date',
    'foster_care;;',
    'foster_care;;2017-01-01',
    'foster_care;i går;',
  );
  expect(placesOf(measureNoStart, changed)).toEqual(['measures:2:start_date']);
});
