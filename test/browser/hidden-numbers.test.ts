import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { addressesOf, withState } from './addresses.ts';
import { CUTOFFS, fakeSource, INSTITUTION } from './fake-source.ts';

/**
 * Two municipalities that differ only in numbers that are hidden: 2 on secure institutions in the one and 1 in the
 * other, with one more on residential ones, at every count. A reader must not be able to tell them apart.
 */
const SOCIO_EDUCATIONAL = INSTITUTION.map((all) => all - 8);
function withSecure(secure: number) {
  const few = CUTOFFS.map(() => secure);
  const residential = CUTOFFS.map(() => 8 - secure);
  return {
    replace: {
      institution_residential: residential,
      guide_institution_residential: residential,
      institution_secure: few,
      guide_institution_secure: few,
      institution_socio_educational: SOCIO_EDUCATIONAL,
      guide_institution_socio_educational: SOCIO_EDUCATIONAL,
    },
    replaceBase: {
      institution_residential_duration: residential,
      institution_secure_duration: few,
      institution_socio_educational_duration: SOCIO_EDUCATIONAL,
    },
  };
}

const source = await fakeSource();
let apps: FastifyInstance[];

beforeAll(async () => {
  const sources = [await fakeSource(withSecure(2)), await fakeSource(withSecure(1))];
  apps = await Promise.all(sources.map((s) => createApp({ source: s, webRoot: '/' })));
});
afterAll(() => Promise.all(apps.map((app) => app.close())));

const TABS = ['', 'forklar', 'sammenlign', 'tabel', 'definition'];

test('what is hidden changes nothing in any answer, on any date, in any language', async () => {
  let hidden = 0;
  for (const address of addressesOf(source)) {
    for (const state of [...TABS.map((vis) => ({ vis })), { dato: '2023-05-01', sprog: 'en' }]) {
      const url = `/api/sider${withState(address, state)}`;
      const [a = '', b] = await Promise.all(
        apps.map(async (app) => (await app.inject({ method: 'GET', url })).body),
      );
      expect(a).toBe(b);
      expect(a).toContain('"frame"');
      if (a.includes('"state":"hidden"')) hidden++;
    }
  }
  expect(hidden).toBeGreaterThan(10);
});

test('a shown number does change the answers', async () => {
  const fewer = { replace: { early_preventive: CUTOFFS.map(() => 50) } };
  const other = await createApp({ source: await fakeSource(fewer), webRoot: '/' });
  const url = '/api/sider/';
  const [a, b] = await Promise.all([apps[0], other].map((app) => app?.inject({ method: 'GET', url })));
  expect(a?.body).not.toBe(b?.body);
  await other.close();
});

test('no answer names a child', async () => {
  for (const address of addressesOf(source)) {
    const answer = await apps[0]?.inject({ method: 'GET', url: `/api/sider${address}` });
    expect(answer?.statusCode).toBe(200);
    expect(answer?.body).not.toMatch(/hemmeligt-barn|childId|children":/);
  }
});
