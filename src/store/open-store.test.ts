import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UserProblem } from '../shared/problem.ts';
import { ledgerEntries } from './delivery-ledger.ts';
import { MIGRATIONS } from './migrations.ts';
import { openStore } from './open-store.ts';
import { reportedFigures } from './reported-figures.ts';
import { readSetting } from './settings.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  path = join(folder, 'store.sqlite');
});
afterEach(() => rm(folder, { recursive: true }));

function codesOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserProblem) return error.findings.map(({ code }) => code);
    throw error;
  }
  return [];
}

it('is durable, checks foreign keys, waits for others, and is for the owner only', async () => {
  const store = openStore(path);
  const pragma = (name: string) => Object.values(store.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  expect(['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map(pragma)).toEqual([
    'wal',
    2,
    1,
    5000,
  ]);
  store.close();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it('numbers its steps 1, 2, 3 without a gap', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
});

it('keeps what version 1 held', () => {
  const old = openStore(path, MIGRATIONS.slice(0, 1));
  old.exec(`
    INSERT INTO setting VALUES ('municipality', '"510"');
    INSERT INTO delivery VALUES ('x', '["510"]', '${'a'.repeat(64)}', '2025-10-07T08:30:00Z', 'nn', 'accepted');`);
  expect(() => reportedFigures(old)).toThrow('no such table');
  old.close();
  const store = openStore(path);
  expect(readSetting(store, 'municipality')).toBe('510');
  expect(ledgerEntries(store).map(({ id }) => id)).toEqual(['x']);
  expect(reportedFigures(store)).toEqual([]);
  store.close();
});

it('takes all steps or none', () => {
  openStore(path, MIGRATIONS.slice(0, 1)).close();
  const broken = [
    ...MIGRATIONS.slice(0, 1),
    { version: 2, name: 'broken', sql: 'CREATE TABLE a (b); NONSENSE' },
  ];
  expect(() => openStore(path, broken)).toThrow('syntax error');
  const database = new DatabaseSync(path);
  expect(database.prepare("SELECT name FROM sqlite_schema WHERE name = 'a'").all()).toEqual([]);
  expect(database.prepare('SELECT max(version) AS version FROM migration').get()).toEqual({ version: 1 });
  database.close();
});

it('is refused by an older program, which changes nothing', () => {
  openStore(path).close();
  expect(codesOf(() => openStore(path, MIGRATIONS.slice(0, 1)))).toEqual(['store.newer']);
  openStore(path).close();
});

it('is refused when it is no database', async () => {
  await writeFile(path, 'not a database, '.repeat(100));
  expect(codesOf(() => openStore(path))).toEqual(['store.unreadable']);
});

it('is refused in a folder that does not exist', () => {
  expect(() => openStore(join(folder, 'nowhere', 'store.sqlite'))).toThrow('storage.no_folder');
});
