import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeSource } from '../../../test/browser/fake-source.ts';
import { fakeIntake } from '../../../test/browser/intake-fake.ts';
import type { Intake } from '../../intake/intake.ts';
import { createApp } from '../app.ts';

const source = await fakeSource();
let app: FastifyInstance;
let checks: number;

async function appOver(intake: Intake): Promise<FastifyInstance> {
  const webRoot = await mkdtemp(join(tmpdir(), 'web-'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>side</title>');
  return createApp({ source, webRoot, intake, by: 'controller A' });
}

beforeEach(async () => {
  checks = 0;
  const intake = fakeIntake();
  const check: Intake['check'] = (...asked) => {
    checks++;
    return intake.check(...asked);
  };
  app = await appOver({ ...intake, check });
});

const HERE = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
const at = (path: string) => `/api/data/drafts/d1/${path}`;
const get = (path: string) => app.inject({ method: 'GET', url: at(path) });
const send = (method: 'POST' | 'DELETE', path: string, payload: object = {}, headers: object = HERE) =>
  app.inject({ method, url: at(path), payload, headers: { ...headers } });

async function checked() {
  await send('POST', 'check');
  await expect.poll(async () => (await get('check')).json().work.status).toBe('done');
  return (await get('check')).json();
}
const keysOf = (page: { check: { sections: { items: { code: string; place: object }[] }[] } }) =>
  page.check.sections.map(({ items }) => items.map(({ code }) => code));

test('a check is started once and given again until the draft changes', async () => {
  expect((await get('check')).json()).toMatchObject({ work: { status: 'idle' }, check: null });
  expect(keysOf(await checked())).toEqual([
    ['dates.order'],
    ['measure.open_after_18', 'measure.overlap', 'measure.after_left'],
    ['column.unknown'],
  ]);
  await checked();
  expect(checks).toBe(1);
  const row = { kind: 'left_out', table: 'measures', row: 14, reason: 'Testrække' };
  expect((await send('POST', 'correction', row)).statusCode).toBe(200);
  const stale = (await get('check')).json();
  expect([stale.stale, stale.corrections[0].what, stale.corrections[0].byline]).toEqual([
    true,
    'Rækken er udeladt.',
    'controller A, 3. februar 2025 kl. 10.15',
  ]);
  expect((await checked()).stale).toBe(false);
  expect(checks).toBe(2);
  await send('DELETE', 'correction/c1');
  expect((await get('check')).json().corrections).toEqual([]);
});

test('an acceptance is seen at once, without checking anew, and can be taken back', async () => {
  const page = await checked();
  const { code, place } = page.check.sections[1].items[0];
  const itemOf = async () => (await get('check')).json().check.sections[1].items[0];
  expect((await send('POST', 'accept', { code, place, reason: 'I orden' })).statusCode).toBe(200);
  expect((await itemOf()).accepted.reason).toBe('I orden');
  await send('DELETE', 'acceptance', { code, place });
  expect((await itemOf()).accepted).toBeNull();
  expect(checks).toBe(1);
  const refused = await send('POST', 'accept', { code, place, reason: ' ' });
  expect([refused.statusCode, refused.json().problems[0].code]).toEqual([400, 'draft.no_reason']);
});

test('rows and the error list are given; the list is a workbook to keep', async () => {
  const page = await checked();
  const { key } = page.check.sections[0].items[0];
  const { rows } = (await get(`rows?group=${encodeURIComponent(key)}`)).json();
  expect(rows.map(({ row }: { row: number }) => row)).toEqual([14, 87]);
  const list = await get('error-list');
  expect(list.headers['content-disposition']).toBe('attachment; filename="fejlliste-2025-01-31.xlsx"');
  expect(list.headers['content-type']).toContain('spreadsheetml');
});

test('publishing is blocked by what is not checked, by errors and by warnings, and confirmed when it is done', async () => {
  const blocked = async () => (await get('compare')).json().blocked;
  expect(await blocked()).toContain('ikke tjekket');
  const page = await checked();
  expect(await blocked()).toBe('Opgørelsen kan ikke offentliggøres endnu. Ret den ene fejl.');
  for (const row of [14, 87])
    await send('POST', 'correction', { kind: 'left_out', table: 'measures', row, reason: 'x' });
  await checked();
  expect(await blocked()).toBe('Opgørelsen kan ikke offentliggøres endnu. Ret eller godkend de 3 advarsler.');
  for (const { code, place } of page.check.sections[1].items)
    await send('POST', 'accept', { code, place, reason: 'x' });
  expect(await blocked()).toBeNull();

  expect((await send('POST', 'compare')).json().work.status).toBe('running');
  await expect.poll(async () => (await get('compare')).json().work.status).toBe('done');
  expect((await get('compare')).json().compare.catalogues[0].name).toBe('indsatstrappen');
  expect((await get('plan')).json().version).toContain('version');
  await send('POST', 'publish', { note: 'Første' });
  await expect.poll(async () => (await get('compare')).json().publishing.status).toBe('done');
  expect((await get('compare')).json().release.title).toBe(
    'Opgørelsen pr. 31. januar 2025 er offentliggjort',
  );
});

test('what stops the publishing at the last moment is told, and the draft is still there', async () => {
  await send('POST', 'publish', { note: '' });
  await expect.poll(async () => (await get('compare')).json().publishing.status).toBe('failed');
  const { publishing, release } = (await get('compare')).json();
  expect(publishing.messages[0]).toContain('kan ikke offentliggøres endnu');
  expect(release).toBeNull();
});

test('a published draft that is gone still has its confirmation', async () => {
  const intake = fakeIntake();
  const gone = await appOver({
    ...intake,
    publish: async (id) => {
      const [release] = await intake.releases();
      await intake.drop(id);
      if (!release) throw new Error('the fake has no release');
      return release;
    },
  });
  await gone.inject({ method: 'POST', url: at('publish'), payload: { note: '' }, headers: HERE });
  const page = async () => (await gone.inject({ method: 'GET', url: at('compare') })).json();
  await expect.poll(async () => (await page()).release?.title).toContain('er offentliggjort');
  await gone.close();
});

test('changes from other sites, unknown drafts and requests in another shape are refused', async () => {
  const elsewhere = { ...HERE, 'sec-fetch-site': 'cross-site' };
  for (const path of ['check', 'accept', 'correction', 'compare', 'publish'])
    expect([path, (await send('POST', path, {}, elsewhere)).statusCode]).toEqual([path, 403]);
  for (const path of ['accept', 'correction', 'publish'])
    expect([path, (await send('POST', path, { reason: 7 })).statusCode]).toEqual([path, 400]);
  const code = { code: 'no.such', place: {}, reason: 'x' };
  expect((await send('POST', 'accept', code)).statusCode).toBe(400);
  const unknown = await app.inject({ method: 'GET', url: '/api/data/drafts/findes-ikke/check' });
  expect([unknown.statusCode, unknown.json().problems[0].code]).toEqual([404, 'draft.unknown']);
});

test('a draft that is being published or is published is answered with its release, in any window', async () => {
  const intake = fakeIntake();
  const told = Promise.withResolvers<void>();
  const compare = vi.fn(intake.compare);
  const publish: Intake['publish'] = async (...asked) => {
    const release = await intake.publish(...asked);
    await told.promise;
    return release;
  };
  app = await appOver({ ...intake, compare, publish });
  const row = { kind: 'left_out', table: 'measures', reason: 'Testrække' } as const;
  for (const number of [14, 87]) await intake.correct('d1', { ...row, row: number }, 'A');
  for (const group of (await intake.check('d1')).groups) await intake.accept('d1', group, 'I orden', 'A');
  await checked();
  expect((await send('POST', 'publish', { note: '' })).json().publishing.status).toBe('running');
  await expect.poll(async () => (await intake.drafts()).length).toBe(0);
  for (const method of ['GET', 'POST'] as const) {
    const answer = await app.inject({ method, url: at('compare'), headers: HERE, payload: {} });
    expect([answer.statusCode, answer.json().publishing.status]).toEqual([200, 'running']);
  }
  told.resolve();
  await expect.poll(async () => (await get('compare')).json().release?.date).toBe('2025-01-31');
  expect((await send('POST', 'publish', { note: 'igen' })).json().release.date).toBe('2025-01-31');
  expect((await send('POST', 'compare')).json().release.date).toBe('2025-01-31');
  expect(compare).not.toHaveBeenCalled();
  expect((await intake.releases()).filter(({ date }) => date === '2025-01-31').length).toBe(1);
});
