import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readCatalogues } from '../../catalogue/read-catalogues.ts';
import type { Entry, EntryGrid, EntryValue } from '../../intake/entry/entry.ts';
import { entryRows } from '../../intake/entry/entry-rows.ts';
import type { FigureSource } from '../../observations/figure-source.ts';
import { packageRoot } from '../../shared/package-root.ts';
import { problem, UserProblem } from '../../shared/problem.ts';
import { createApp } from '../app.ts';

const catalogues = await readCatalogues([join(packageRoot(), 'catalogue')]);
const municipality = { code: '492', name: 'Eksempel Kommune' };
const source: FigureSource = {
  municipality,
  demo: false,
  catalogues,
  cutoffs: [],
  observations: async () => [],
  splits: async () => [],
  basis: () => Promise.reject(new Error('there are no rows here')),
  explain: () => Promise.reject(new Error('nothing is explained here')),
};
const CHANGE: EntryValue = { date: '2018-01-01', row: 'indsatstrappen:1', part: 'numerator', value: '34' };
let saved: { readonly changes: readonly EntryValue[]; readonly by: string }[];
beforeEach(() => {
  saved = [];
});

function grid(values: readonly EntryValue[] = []): EntryGrid {
  const dates = { dates: ['2018-01-01'], nextDate: '2019-01-01', today: '2018-02-12' };
  return { municipality, demo: false, ...dates, rows: entryRows(catalogues), values };
}
const entry: Entry = {
  grid: async () => grid(),
  save: async (changes, by) => {
    if (changes.some(({ value }) => value === 'x'))
      throw new UserProblem([
        problem('entry.unreadable', { table: 'reported', row: 2, column: '2018-01-01' }, { value: 'x' }),
      ]);
    saved.push({ changes, by });
    return grid(changes);
  },
};

async function put(payload: unknown, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) {
  const app = await createApp({ source, webRoot: '/nowhere', entry, by: 'A' });
  const answer = await app.inject({
    method: 'PUT',
    url: '/api/data/entry',
    headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(payload),
  });
  await app.close();
  return answer;
}

test('gives the grid as a page, in the language asked for, and keeps nothing of it in the browser', async () => {
  const app = await createApp({ source, webRoot: '/nowhere', entry });
  const answer = await app.inject({ url: '/api/data/entry?sprog=en', headers: { host: 'localhost' } });
  expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
  expect(answer.json().basic[4].name).toBe('Placements at institutions');
  await app.close();
});

test('keeps changes in the name of who works here, and answers with the grid as it then is', async () => {
  const answer = await put({ changes: [CHANGE] });
  expect(answer.statusCode).toBe(200);
  expect(answer.json().kept).toEqual({ '2018-01-01|indsatstrappen:1|numerator': '34' });
  expect(saved).toEqual([{ changes: [CHANGE], by: 'A' }]);
});

test('answers what cannot be kept in words', async () => {
  const answer = await put({ changes: [{ ...CHANGE, value: 'x' }] });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().problems[0].text).toContain('kan ikke læses som et tal');
});

test('takes nothing from other pages, and nothing of another shape', async () => {
  expect((await put({ changes: [CHANGE] }, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
  for (const wrong of [
    {},
    { changes: 'x' },
    { changes: [{ ...CHANGE, part: 'by' }] },
    { changes: [{ ...CHANGE, value: 34 }] },
  ])
    expect((await put(wrong)).statusCode).toBe(400);
  expect(saved).toEqual([]);
});

test('without anywhere to keep numbers the page is told so', async () => {
  const app = await createApp({ source, webRoot: '/nowhere' });
  const answer = await app.inject({ url: '/api/data/entry', headers: { host: 'localhost' } });
  expect(answer.statusCode).toBe(404);
  expect(answer.json().title).toBe('Her kan der ikke tages data ind');
  await app.close();
});
