import { expect, it } from 'vitest';
import { children, placesOf, table } from '../test-rules.ts';
import { childUnused } from './child-unused.ts';

it('finds a child that stands nowhere else', () => {
  const changed = {
    ...children('child-1;2010-05-01;510;', 'child-2;2010-05-01;510;', 'child-3;2010-05-01;510;'),
    ...table('notifications', 'notification_id;child_id;received_at', 'n1;child-3;2017-01-01'),
  };
  expect(placesOf(childUnused, changed)).toEqual(['children:3:child_id']);
  expect(placesOf(childUnused, { ...changed, ...table('measures', 'measure_id;child_id') })).toEqual([]);
});
