import { cp, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  codesOf,
  MUNICIPALITY,
  type ReleaseWorld,
  registerOf,
  releaseWorld,
} from '../../test/support/release-world.ts';
import { releaseEntries } from '../store/releases.ts';
import { compareReleases } from './compare-releases.ts';
import { listReleases } from './list-releases.ts';
import { publishedSource } from './published-source.ts';
import { readRelease } from './read-release.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const ID = '510-2025-09-30-v1';

let world: ReleaseWorld;
let delivery: string;
beforeEach(async () => {
  world = await releaseWorld();
  delivery = await world.deliver(registerOf(1), 1);
  await world.publish({ delivery });
});
afterEach(() => world.close());

async function compared(): Promise<string[]> {
  const findings = await compareReleases(world.effects, NOW);
  return findings.map(({ code, severity, words }) => `${severity} ${code} ${words.id ?? ''}`.trim());
}

const statuses = () => releaseEntries(world.effects.store).map(({ id, status }) => [id, status]);
const folder = () => join(world.effects.data.releases, ID);

it('finds nothing where nothing is wrong', async () => {
  expect(await compared()).toEqual([]);
  expect(statuses()).toEqual([[ID, 'accepted']]);
});

it('records a whole release that a stopped program had not recorded, once', async () => {
  const before = listReleases(world.effects.store);
  world.effects.store.exec('DELETE FROM release');
  expect(await compared()).toEqual([`warning release.recorded ${ID}`]);
  expect(await compared()).toEqual([]);
  expect(listReleases(world.effects.store)).toEqual(before);
});

it('reports a release that is gone until it is back, and shows none of its dates meanwhile', async () => {
  const { data, store } = world.effects;
  const backup = join(data.root, 'backup');
  await cp(folder(), backup, { recursive: true });
  await rm(folder(), { recursive: true });
  expect(await compared()).toEqual([`error release.missing ${ID}`]);
  expect(await compared()).toEqual([`error release.missing ${ID}`]);
  expect(listReleases(store)).toEqual([]);
  expect(await codesOf(readRelease(ID, world.effects))).toEqual(['release.missing']);
  const shown = { municipality: { code: MUNICIPALITY, name: 'Vejby' }, demo: false };
  expect(await publishedSource(shown, world.effects)).toBeUndefined();
  await rename(backup, folder());
  expect(await compared()).toEqual([`warning release.restored ${ID}`]);
  expect(await publishedSource(shown, world.effects)).toBeDefined();
});

it('moves a damaged release to quarantine; its number is not used again', async () => {
  await writeFile(join(folder(), 'observations.csv'), 'catalogue\n');
  expect(await compared()).toEqual(['error release.file_differs', `error release.quarantined ${ID}`]);
  expect(await readdir(world.effects.data.releases)).toEqual([]);
  const [place = ''] = await readdir(world.effects.data.quarantine);
  expect(await readdir(join(world.effects.data.quarantine, place))).toEqual([ID]);
  expect(statuses()).toEqual([[ID, 'quarantined']]);
  expect(await compared()).toEqual([`error release.quarantined ${ID}`]);
  expect((await world.publish({ delivery }, 1)).id).toBe('510-2025-09-30-v2');
});

it('moves a release that is whole, but not the one that was published, to quarantine', async () => {
  const other = await releaseWorld();
  await other.publish({ delivery: await other.deliver(registerOf(2), 1) });
  await rm(folder(), { recursive: true });
  await cp(join(other.effects.data.releases, ID), folder(), { recursive: true });
  await other.close();
  expect(await codesOf(readRelease(ID, world.effects))).toEqual(['release.file_differs']);
  expect(await compared()).toEqual([`error release.quarantined ${ID}`]);
});

it("leaves a newer program's release where it is", async () => {
  await writeFile(join(folder(), 'release.json'), '{"format": 2}');
  expect(await compared()).toEqual(['error release.newer']);
  expect(await readdir(world.effects.data.releases)).toEqual([ID]);
});

it('removes drafts that a stopped program left a day ago, and no younger ones', async () => {
  const [old, young] = ['.kladde-old', '.kladde-young'].map((name) =>
    join(world.effects.data.releases, name),
  );
  for (const draft of [old ?? '', young ?? '']) await writeFile(draft, '');
  await utimes(old ?? '', NOW, new Date(NOW.getTime() - 25 * 3_600_000));
  await utimes(young ?? '', NOW, new Date(NOW.getTime() - 3_600_000));
  expect(await compared()).toEqual([]);
  expect(await readdir(world.effects.data.releases)).toEqual(['.kladde-young', ID]);
});
