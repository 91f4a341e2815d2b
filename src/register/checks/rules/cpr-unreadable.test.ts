import { expect, it } from 'vitest';
import { children, foundBy, placesOf, table } from '../test-rules.ts';
import { cprUnreadable } from './cpr-unreadable.ts';

const NO_MEASURES = table('measures', 'measure_id;child_id');

it('finds a number whose date does not exist, and never tells it', () => {
  const changed = { ...children('310210-4321;2010-05-01;510;', 'c-2;2010-05-01;510;'), ...NO_MEASURES };
  expect(placesOf(cprUnreadable, changed)).toEqual(['children:2:child_id']);
  expect(JSON.stringify(foundBy(cprUnreadable, changed))).not.toContain('4321');
});

it('leaves ids of other kinds alone', () => {
  const ids = ['2021-12345678', '202112-3456', '1234567890', '0707614285', 'sag 12'];
  const changed = { ...children(...ids.map((id) => `${id};1961-07-07;510;`)), ...NO_MEASURES };
  expect(placesOf(cprUnreadable, changed)).toEqual([]);
});
