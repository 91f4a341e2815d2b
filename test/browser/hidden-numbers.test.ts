import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIRST_CATALOGUE } from '../../src/presentation/pages/link.ts';
import { createApp } from '../../src/server/app.ts';
import { addressesOf } from './addresses.ts';
import { CUTOFFS, fakeSource } from './fake-source.ts';

/**
 * Two municipalities that differ only in numbers that are hidden: 2 on secure and 14 on other institutions in the
 * one, 1 and 15 in the other, at every count. A reader must not be able to tell them apart.
 */
const every = (count: number) => CUTOFFS.map(() => count);
const alike = {
  institution: every(31),
  guide_institution: every(31),
  institution_socio_educational: every(15),
  guide_institution_socio_educational: every(15),
};
const withHidden = (residential: number, secure: number) => ({
  replace: {
    ...alike,
    institution_residential: every(residential),
    guide_institution_residential: every(residential),
    institution_secure: every(secure),
    guide_institution_secure: every(secure),
  },
  replaceBase: {
    institution_duration: every(31),
    institution_residential_duration: every(residential),
    institution_secure_duration: every(secure),
    institution_socio_educational_duration: every(15),
  },
});

const source = await fakeSource();
let apps: FastifyInstance[];

beforeAll(async () => {
  const sources = [await fakeSource(withHidden(14, 2)), await fakeSource(withHidden(15, 1))];
  apps = await Promise.all(sources.map((s) => createApp({ source: s, webRoot: '/' })));
});
afterAll(() => Promise.all(apps.map((app) => app.close())));

function apiOf(address: string): string {
  if (address === '/') return '/api/overblik';
  const [path = '', query = ''] = address.split('?');
  const catalogue = new URLSearchParams(query).get('katalog') ?? FIRST_CATALOGUE;
  return `/api${path.replace('/noegletal/', `/noegletal/${catalogue}/`)}`;
}

test('what is hidden changes nothing in any answer, on any date, in any language', async () => {
  let hidden = 0;
  for (const address of addressesOf(source)) {
    for (const query of ['', '?dato=2023-05-01&sprog=en']) {
      const [a = '', b] = await Promise.all(
        apps.map(async (app) => (await app.inject({ method: 'GET', url: apiOf(address) + query })).body),
      );
      expect(a).toBe(b);
      expect(a).toContain('"frame"');
      if (a.includes('"state":"hidden"')) hidden++;
    }
  }
  expect(hidden).toBeGreaterThan(10);
});

test('a shown number does change the answers', async () => {
  const other = await createApp({ source: await fakeSource(withHidden(20, 10)), webRoot: '/' });
  const url = '/api/noegletal/indsatstrappen/institutionsanbringelser';
  const [a, b] = await Promise.all([apps[0], other].map((app) => app?.inject({ method: 'GET', url })));
  expect(a?.body).not.toBe(b?.body);
  await other.close();
});

test('no answer names a child', async () => {
  for (const address of addressesOf(source)) {
    const answer = await apps[0]?.inject({ method: 'GET', url: apiOf(address) });
    expect(answer?.statusCode).toBe(200);
    expect(answer?.body).not.toMatch(/hemmeligt-barn|childId|children":/);
  }
});
