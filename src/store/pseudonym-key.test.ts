import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UserProblem } from '../shared/problem.ts';
import { defaultKeyFolder, pseudonymKey } from './pseudonym-key.ts';

let root: string;
let data: string;
let keys: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'key-'));
  data = join(root, 'data');
  keys = join(root, 'config', 'indsatstrappen');
  await mkdir(data);
});
afterEach(() => rm(root, { recursive: true }));

async function codesOf(work: Promise<unknown>): Promise<string[]> {
  const error = await work.catch((reason: unknown) => reason);
  return error instanceof UserProblem ? error.findings.map(({ code }) => code) : [];
}

it('is made once, for the owner only, and is the same ever after', async () => {
  const key = await pseudonymKey(keys, data);
  expect(key).toHaveLength(32);
  expect(new Set(key).size).toBeGreaterThan(8);
  expect(await pseudonymKey(keys, data)).toEqual(key);
  expect((await stat(join(keys, 'pseudonym.key'))).mode & 0o777).toBe(0o600);
  expect((await stat(keys)).mode & 0o777).toBe(0o700);
  expect(await readdir(keys)).toEqual(['pseudonym.key']);
});

it('is one key when many make it at once', async () => {
  const made = await Promise.all(Array.from({ length: 20 }, () => pseudonymKey(keys, data)));
  expect(new Set(made.map((key) => key.toString('hex'))).size).toBe(1);
});

it('is another key in another installation', async () => {
  expect(await pseudonymKey(keys, data)).not.toEqual(await pseudonymKey(join(root, 'other'), data));
});

it.each([0o640, 0o604, 0o620, 0o644])('is refused with mode %o', async (mode) => {
  await pseudonymKey(keys, data);
  await chmod(join(keys, 'pseudonym.key'), mode);
  expect(await codesOf(pseudonymKey(keys, data))).toEqual(['key.readable_by_others']);
});

it('is refused when it has another length', async () => {
  await mkdir(keys, { recursive: true });
  await writeFile(join(keys, 'pseudonym.key'), 'kort', { mode: 0o600 });
  expect(await codesOf(pseudonymKey(keys, data))).toEqual(['key.damaged']);
});

it('is refused in the data folder, also by way of a link', async () => {
  await symlink(data, join(root, 'link'));
  for (const inside of [data, join(data, 'keys'), join(data, '..keys'), join(root, 'link', 'deep', 'keys')])
    expect(await codesOf(pseudonymKey(inside, data))).toEqual(['key.inside_data']);
});

it('lies in the configuration folder by default', () => {
  expect(defaultKeyFolder({ XDG_CONFIG_HOME: '/xdg' })).toBe(join('/xdg', 'indsatstrappen'));
  expect(defaultKeyFolder({})).toMatch(/\.config[/\\]indsatstrappen$/);
});
