import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeSource } from '../../test/browser/fake-source.ts';
import { cliText } from '../cli/texts.ts';
import { createApp } from './app.ts';
import { listen } from './listen.ts';

let app: FastifyInstance;
let webRoot: string;

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'web-'));
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>side</title>');
  await writeFile(join(webRoot, 'assets', 'a.js'), 'export {};');
  app = await createApp({ source: await fakeSource(), webRoot });
});
afterAll(() => app.close());

const get = (url: string, headers = {}) => app.inject({ method: 'GET', url, headers });

test('gives the page models as JSON that the browser does not keep', async () => {
  for (const url of [
    '/api/sider/',
    '/api/sider/noegletal',
    '/api/sider/noegletal/institutionsanbringelser',
  ]) {
    const answer = await get(url);
    expect([url, answer.statusCode, answer.headers['cache-control']]).toEqual([url, 200, 'no-store']);
    expect(answer.json().frame.date).toBe('2024-09-01');
  }
});

test('an unknown date shows the newest with a message, in the language asked for', async () => {
  const da = (await get('/api/sider/?dato=2018-13')).json();
  expect(da.frame.date).toBe('2024-09-01');
  expect(da.frame.message).toBe(
    'Linket indeholder en dato, der ikke er opgjort (2018-13). Viser den seneste opgørelse.',
  );
  const en = (await get('/api/sider/?dato=2023-01-01&sprog=en')).json();
  expect([en.frame.date, en.frame.message, en.frame.language]).toEqual(['2023-01-01', null, 'en']);
  expect((await get('/api/sider/?dato=a&dato=b')).statusCode).toBe(200);
});

test('an unknown figure is a 404 with words', async () => {
  const answer = await get('/api/sider/noegletal/findes-ikke?sprog=da');
  expect([answer.statusCode, answer.json().title]).toEqual([404, 'Nøgletallet findes ikke']);
  const sub = await get('/api/sider/noegletal/institutionsanbringelser/findes-ikke');
  expect(sub.statusCode).toBe(404);
  expect((await get('/api/andet')).statusCode).toBe(404);
});

test('serves the page at every address of the site and says 404 at others', async () => {
  const status = async (url: string) => {
    const answer = await get(url);
    expect(answer.body).toContain('<title>side</title>');
    return answer.statusCode;
  };
  expect(await status('/')).toBe(200);
  expect(await status('/noegletal')).toBe(200);
  expect(await status('/noegletal/institutionsanbringelser/doegninstitutioner')).toBe(200);
  expect(await status('/noegletal/anbringelser-i-alt?katalog=netvaerksmetoder')).toBe(200);
  expect(await status('/noegletal/findes-ikke')).toBe(404);
  expect(await status('/findes/ikke')).toBe(404);
});

test('assets are kept by the browser and nothing outside them is given', async () => {
  expect((await get('/assets/a.js')).headers['cache-control']).toContain('immutable');
  expect((await get('/assets/findes-ikke.js')).statusCode).toBe(404);
  const outside = await get('/assets/..%2f..%2fpackage.json');
  expect([403, 404]).toContain(outside.statusCode);
  expect(outside.body).not.toContain('dependencies');
});

test('allows no inline scripts or styles and nothing from elsewhere', async () => {
  const policy = String((await get('/')).headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});

test('refuses requests that come under another name', async () => {
  expect((await get('/api/sider/', { host: 'angriber.example' })).statusCode).toBe(403);
  expect((await get('/api/sider/', { host: 'localhost.angriber.example:4173' })).statusCode).toBe(403);
  expect((await get('/api/sider/', { host: '127.0.0.1:4173' })).statusCode).toBe(200);
});

test('a failure inside is told without its details', async () => {
  const source = { ...(await fakeSource()), observations: () => Promise.reject(new Error('/hemmelig/sti')) };
  const broken = await createApp({ source, webRoot });
  const page = await broken.inject({ method: 'GET', url: '/' });
  expect([page.statusCode, page.body]).toEqual([500, '<!doctype html><title>side</title>']);
  const answer = await broken.inject({ method: 'GET', url: '/api/sider/' });
  expect([answer.statusCode, answer.json().title]).toEqual([500, 'Siden kunne ikke vises']);
  expect(answer.body).not.toContain('hemmelig');
  await broken.close();
});

test('listens on this computer, on the next port when the wanted one is taken', async () => {
  const [first, second] = [
    await createApp({ source: await fakeSource(), webRoot }),
    await createApp({ source: await fakeSource(), webRoot }),
  ];
  const { port } = await listen(first, { port: 0 });
  const other = await listen(second, { port });
  const told = cliText('da', 'serve.busy', { port, next: other.port });
  expect(told).toBe(`Port ${port} er optaget. Bruger ${other.port}.`);
  expect(other.port).toBeGreaterThan(port);
  expect((await fetch(`http://127.0.0.1:${other.port}/api/sider/`)).status).toBe(200);
  await Promise.all([first.close(), second.close()]);
});
