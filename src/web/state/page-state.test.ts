import { expect, test } from 'vitest';
import { addressOf, readState } from './page-state.ts';

test('defaults are left out and the order is always the same', () => {
  expect(addressOf('/', readState(''))).toBe('/');
  const query = 'dato=2018-01-01&katalog=netvaerksmetoder&vis=tabel&sprog=en';
  expect(addressOf('/noegletal', readState(query))).toBe(`/noegletal?${query}`);
  expect(addressOf('/noegletal', readState('sprog=en&dato=2018-01-01'))).toBe(
    '/noegletal?dato=2018-01-01&sprog=en',
  );
});

test('unknown values fall back to the defaults', () => {
  expect(readState('sprog=xx&vis=lagkage')).toEqual({
    dato: undefined,
    sprog: 'da',
    katalog: 'indsatstrappen',
    vis: 'graf',
  });
});
