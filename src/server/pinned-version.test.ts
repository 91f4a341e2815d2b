import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  MUNICIPALITY,
  type ReleaseWorld,
  registerOf,
  releaseWorld,
} from '../../test/support/release-world.ts';
import type { FigureSource } from '../observations/figure-source.ts';
import { publishedSource } from '../releases/published-source.ts';
import { createApp } from './app.ts';

const FIGURE = '/noegletal/hjemmebaserede-foranstaltninger';
const PINNED = 'dato=2025-09-30&version=1';

let world: ReleaseWorld;
beforeEach(async () => {
  world = await releaseWorld();
});
afterEach(() => world.close());

async function appNow() {
  const municipality = { code: MUNICIPALITY, name: 'Vejby' };
  const source = await publishedSource({ municipality, demo: false }, world.effects);
  if (!source) throw new Error('nothing is published');
  const webRoot = await mkdtemp(join(tmpdir(), 'web-'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>side</title>');
  return createApp({ source: source satisfies FigureSource, webRoot });
}

async function pageAt(query: string, path = FIGURE) {
  const app = await appNow();
  const { frame, ...rest } = (await app.inject({ method: 'GET', url: `/api/sider${path}?${query}` })).json();
  const csv = (await app.inject({ method: 'GET', url: `${path}.csv?${query}` })).body;
  await app.close();
  return { frame, rest, csv };
}

it('a fixed link shows the same numbers after a newer version of its date, and says that there is one', async () => {
  await world.publish({ delivery: await world.deliver(registerOf(1), 1) });
  const before = await pageAt(PINNED);
  const front = await pageAt(PINNED, '/');
  expect([before.frame.version, before.frame.message]).toEqual([1, null]);

  await world.publish({ delivery: await world.deliver(registerOf(2), 2) }, 30);
  const newest = await pageAt('dato=2025-09-30');
  expect([newest.frame.version, newest.frame.message]).toEqual([2, null]);
  expect(newest.rest).not.toEqual(before.rest);

  const after = await pageAt(PINNED);
  expect(after.rest).toEqual(before.rest);
  expect(after.csv).toBe(before.csv);
  expect(after.frame).toEqual({
    ...before.frame,
    message: 'I ser version 1. Der er en nyere version 2.',
  });
  expect((await pageAt(PINNED, '/')).rest).toEqual(front.rest);
});

it('a version that is not there shows the newest and says so', async () => {
  await world.publish({ delivery: await world.deliver(registerOf(1), 1) });
  const newest = await pageAt('dato=2025-09-30');
  for (const version of ['7', '0', 'x', '1.0', '999999999999'])
    expect(await pageAt(`dato=2025-09-30&version=${version}`)).toEqual({
      ...newest,
      csv: expect.any(String),
      frame: {
        ...newest.frame,
        message: `Linket er bundet til en version, der ikke findes (${version}). Viser den nyeste.`,
      },
    });
});
