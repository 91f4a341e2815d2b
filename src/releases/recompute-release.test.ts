import { execFile } from 'node:child_process';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectCatalogues } from '../../test/support/project-catalogues.ts';
import {
  codesOf,
  type ReleaseWorld,
  registerOf,
  releaseWorld,
  withoutLedger,
} from '../../test/support/release-world.ts';
import { applyParameters } from '../catalogue/parameters.ts';
import { textHash } from '../register/deliveries/file-hash.ts';
import { parseRelease, releaseText, toRelease } from './manifest.ts';
import { recomputeRelease } from './recompute-release.ts';

/** A program that recomputes a release of a data folder and prints how the machine writes dates, and what differs. */
const RECOMPUTING = `
import { duckdbEngine } from '${new URL('../calculation/engines/duckdb.ts', import.meta.url)}';
import { dataFolder } from '${new URL('../store/data-folder.ts', import.meta.url)}';
import { openStore } from '${new URL('../store/open-store.ts', import.meta.url)}';
import { duckdbParquetFiles } from '${new URL('../store/parquet-files.ts', import.meta.url)}';
import { recomputeRelease } from '${new URL('./recompute-release.ts', import.meta.url)}';
const [root, id] = process.argv.slice(1);
const data = dataFolder(root);
const effects = { data, store: openStore(data.store), parquet: await duckdbParquetFiles(), openEngine: () => duckdbEngine() };
const findings = await recomputeRelease(id, effects);
console.log(JSON.stringify({ written: new Date(0).toString(), findings }));`;

let world: ReleaseWorld;
beforeEach(async () => {
  world = await releaseWorld();
});
afterEach(() => world.close());

const codes = async (id: string) => (await recomputeRelease(id, world.effects)).map(({ code }) => code);

/** Publishes one release, and then another of a newer delivery, other parameters and other typed-in figures. */
async function publishTwice(): Promise<[string, string]> {
  world.typeIn({});
  const first = await world.publish({ delivery: await world.deliver(withoutLedger(registerOf(1)), 1) });
  world.typeIn({ numerator: '1', denominator: '2' });
  const catalogues = applyParameters(await projectCatalogues(), {
    all: { target_groups: 'all', count: 'measures' },
  });
  const delivery = await world.deliver(withoutLedger(registerOf(2)), 2);
  const second = await world.publish({ delivery, catalogues, alsoCorrect: [] }, 1);
  expect(second.id).toBe('510-2025-09-30-v2');
  expect(second.sha256).not.toBe(first.sha256);
  return [first.id, second.id];
}

it('gives the same bytes whatever has been handed in, set and typed in since', async () => {
  const [first, second] = await publishTwice();
  expect(await codes(first)).toEqual([]);
  expect(await codes(second)).toEqual([]);
});

it('gives the same bytes after a restart, in another time zone and another language', async () => {
  const [first] = await publishTwice();
  const written = new Set<string>();
  for (const [TZ, LC_ALL] of [
    ['America/St_Johns', 'tr_TR.UTF-8'],
    ['Pacific/Kiritimati', 'da_DK.UTF-8'],
    ['UTC', 'C'],
  ]) {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', RECOMPUTING, world.effects.data.root, first],
      { env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL } },
    );
    const said = JSON.parse(stdout);
    expect(said.findings).toEqual([]);
    written.add(said.written);
  }
  expect(written.size).toBe(3);
});

it('says in words which numbers are not the same', async () => {
  const { id } = await world.publish({ delivery: await world.deliver(registerOf(1), 1) });
  await forge(id, (text) => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('indsatstrappen,1,510,2025-09-30,,,'));
    const cells = (lines[at] ?? '').split(',');
    return lines.with(at, cells.with(6, String(Number(cells[6]) + 1)).join(',')).join('\n');
  });
  const [headline, ...rows] = await recomputeRelease(id, world.effects);
  expect(headline).toMatchObject({ code: 'release.differs', words: { id, count: 1 } });
  expect(rows).toMatchObject([
    { code: 'release.row_differs', words: { figure: 'indsatstrappen:1', date: '2025-09-30', category: '' } },
  ]);
  expect(String(rows[0]?.words.published)).toMatch(/^\d+ \/ \d+ \(ok\)$/);
  expect(rows[0]?.words.published).not.toBe(rows[0]?.words.recomputed);
});

it('says that bytes differ though every number is the same', async () => {
  const { id } = await world.publish({ delivery: await world.deliver(registerOf(1), 1) });
  await forge(id, (text) => `${text}\n`);
  const findings = await recomputeRelease(id, world.effects);
  expect(findings).toMatchObject([{ code: 'release.differs', words: { count: 0 } }]);
});

it('finds a tampered file, a delivery that is gone or another one, and an id that is none', async () => {
  const delivery = await world.deliver(registerOf(1), 1);
  const { id } = await world.publish({ delivery });
  const { data } = world.effects;
  const [kept, away] = [join(data.deliveries, delivery), join(data.root, 'away')];
  await rename(kept, away);
  expect(await codes(id)).toEqual(['release.delivery_lost', 'delivery.file_missing']);
  await cp(away, kept, { recursive: true });
  await writeFile(join(kept, 'children.parquet'), 'PAR1');
  expect(await codes(id)).toEqual(['release.delivery_lost', 'delivery.file_differs']);
  await rm(kept, { recursive: true });
  await rename(away, kept);
  expect(await codes(id)).toEqual([]);
  await writeFile(join(data.releases, id, 'definitions.json'), '[]');
  expect(await codes(id)).toEqual(['release.file_differs']);
  expect(await codesOf(recomputeRelease('510-2025-09-30-v9', world.effects))).toEqual(['release.unknown']);
});

/** Changes the observations of a release together with its manifest and the ledger, as an older fault would have. */
async function forge(id: string, change: (text: string) => string): Promise<void> {
  const { data, store } = world.effects;
  const folder = join(data.releases, id);
  const release = parseRelease(await readFile(join(folder, 'release.json'), 'utf8'));
  if (typeof release === 'string') throw new Error(release);
  const text = change(await readFile(join(folder, 'observations.csv'), 'utf8'));
  const { id: _, seal: __, format: ___, ...content } = release;
  const files = content.files.map((file) =>
    file.file === 'observations.csv'
      ? { ...file, bytes: Buffer.byteLength(text), sha256: textHash(text) }
      : file,
  );
  const forged = releaseText(toRelease({ ...content, files }));
  await writeFile(join(folder, 'observations.csv'), text);
  await writeFile(join(folder, 'release.json'), forged);
  store.prepare('UPDATE release SET manifest = ? WHERE id = ?').run(forged, id);
}
