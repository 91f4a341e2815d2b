import { expect, test } from 'vitest';
import { addressOf, changedState, readState } from './page-state.ts';

test('defaults are left out and the order is always the same', () => {
  expect(addressOf('/', readState(''))).toBe('/');
  const query = 'katalog=netvaerksmetoder&dato=2018-01-01&vis=tabel&sammenlign=084,000&sprog=en';
  expect(addressOf('/noegletal', readState(query))).toBe(`/noegletal?${query}`);
  expect(addressOf('/noegletal', readState('sprog=en&dato=2018-01-01'))).toBe(
    '/noegletal?dato=2018-01-01&sprog=en',
  );
});

test('unknown languages, empty and overlong values are as good as none', () => {
  expect(readState(`sprog=xx&vis=&dato=${'1'.repeat(401)}&andet=1`)).toEqual({
    sprog: 'da',
    katalog: 'indsatstrappen',
  });
});

test('a change sets and takes away', () => {
  const state = changedState(readState('dato=2018-01-01&vis=tabel'), { vis: undefined, fra: '2017-01-01' });
  expect(addressOf('/', state)).toBe('/?dato=2018-01-01&fra=2017-01-01');
});
