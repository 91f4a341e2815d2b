import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CUTOFFS, fakeSource } from '../../../test/browser/fake-source.ts';
import { addressOf } from '../../catalogue/definition.ts';
import { protect } from '../../disclosure/protect.ts';
import { isoDate } from '../../shared/calendar.ts';
import { figureList, figureObservations, jsonStat } from '../api-v1/schemas.ts';
import { createApp } from '../app.ts';

const source = await fakeSource();
let app: FastifyInstance;

beforeAll(async () => {
  const webRoot = await mkdtemp(join(tmpdir(), 'web-'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>side</title>');
  app = await createApp({ source, webRoot, reader: { sees: 'rows' } });
});
afterAll(() => app.close());

const get = (url: string) => app.inject({ method: 'GET', url: `/api/v1/${url}` });

test('lists every figure of every catalogue', async () => {
  const list = figureList.parse((await get('noegletal')).json());
  const all = source.catalogues.flatMap(({ definitions }) => definitions.map(addressOf));
  expect(list.figures.map(({ id }) => id)).toEqual(all);
  expect(list.dates).toEqual(CUTOFFS.map(isoDate));
});

test('gives every number that the protection lets through and no other, in both forms', async () => {
  const cells = protect(await source.observations(), { threshold: 5 });
  const data = jsonStat.parse((await get('noegletal.json-stat')).json());
  const { index } = data.dimension.figure.category;
  const seen = { shown: 0, hidden: 0, missing: 0 };
  for (const [row, id] of index.entries()) {
    const { observations } = figureObservations.parse((await get(`noegletal/${id}`)).json());
    for (const [column, { date, state, value, numerator, status }] of observations.entries()) {
      const cell = cells.find((c) => `${c.catalogue}:${c.figure}` === id && isoDate(c.date) === date);
      const at = row * observations.length + column;
      expect([id, date, state]).toEqual([id, date, cell?.state ?? 'missing']);
      expect([id, date, data.value[at]]).toEqual([id, date, value]);
      seen[state]++;
      if (cell?.state === 'shown') expect((numerator ?? 0) * cell.scale).toBeCloseTo(cell.numerator);
      else expect([value, numerator, data.status[at]]).toEqual([null, null, state === 'hidden' ? 'c' : '..']);
      if (status === 'provisional') expect(data.status[at]).toBe('*');
    }
  }
  expect(seen.shown).toBeGreaterThan(300);
  expect(seen.hidden).toBeGreaterThan(10);
  expect(seen.missing).toBeGreaterThan(0);
});

test('gives chosen figures and dates in the order asked for', async () => {
  const asked =
    'noegletal.json-stat?tal=indsatstrappen:3,indsatstrappen:1&dato=2024-09-01,2022-01-01&sprog=en';
  const data = jsonStat.parse((await get(asked)).json());
  expect(data.size).toEqual([1, 2, 2]);
  expect(data.dimension.figure.category.label).toEqual({
    'indsatstrappen:3': 'Placements in foster families',
    'indsatstrappen:1': 'Placements at institutions',
  });
  expect(data.value).toEqual([4.41, 4.17, 1.59, 2.3]);
});

test.each([
  ['noegletal?x=1', 'x'],
  ['noegletal.json-stat?tal=indsatstrappen:99', 'indsatstrappen:99'],
  ['noegletal.json-stat?dato=2020-01-01', '2020-01-01'],
  ['noegletal/indsatstrappen:1?dato=i-gaar', 'i-gaar'],
  ['noegletal/indsatstrappen:1?dato=2020-01-01', '2020-01-01'],
  ['noegletal?sprog=de', 'de'],
])('refuses %s in words', async (url, named) => {
  const answer = await get(url);
  expect(answer.statusCode).toBe(400);
  expect(answer.json().title).toMatch(/^(Spørgsmålet kan ikke besvares|The question cannot be answered)$/);
  expect(answer.json().help).toContain(named);
});

test('a figure that is not there is a 404', async () => {
  expect((await get('noegletal/indsatstrappen:99')).statusCode).toBe(404);
});

test('describes itself with the schemas of its answers', async () => {
  const { openapi, paths } = (await get('openapi.json')).json();
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toEqual([
    '/api/v1/noegletal',
    '/api/v1/noegletal/{id}',
    '/api/v1/noegletal.json-stat',
  ]);
  const answer = paths['/api/v1/noegletal.json-stat'].get.responses['200'].content['application/json'].schema;
  expect(answer.required).toContain('dimension');
  const asked = paths['/api/v1/noegletal.json-stat'].get.parameters.map((p: { name: string }) => p.name);
  expect(asked).toEqual(['sprog', 'tal', 'dato']);
});
