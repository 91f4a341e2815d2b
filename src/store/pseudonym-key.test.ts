import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFinding } from '../shared/describe-finding.ts';
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

describe('beside deliveries', () => {
  const asDelivered = () => mkdir(join(data, 'deliveries', '2026-01-01'), { recursive: true });

  it('is the key they were read with, and no other', async () => {
    await pseudonymKey(keys, data);
    await asDelivered();
    await pseudonymKey(keys, data);
    await writeFile(join(keys, 'pseudonym.key'), new Uint8Array(32).fill(7));
    expect(await codesOf(pseudonymKey(keys, data))).toEqual(['key.other']);
  });

  it('is not made anew when it is lost', async () => {
    await pseudonymKey(keys, data);
    await asDelivered();
    const other = join(root, 'other');
    const error = await pseudonymKey(other, data).catch((reason: unknown) => reason);
    expect(error instanceof UserProblem && describeFinding(error.findings[0] ?? never(), 'da')).toContain(
      other,
    );
    expect(await codesOf(pseudonymKey(other, data))).toEqual(['key.lost']);
    expect(await readdir(other)).toEqual([]);
  });

  it('is the key at hand where none is remembered', async () => {
    await asDelivered();
    const key = await pseudonymKey(keys, data);
    expect(await pseudonymKey(keys, data)).toEqual(key);
    expect(await codesOf(pseudonymKey(join(root, 'other'), data))).toEqual(['key.lost']);
  });

  it('may be another as long as there are none', async () => {
    const key = await pseudonymKey(keys, data);
    const other = await pseudonymKey(join(root, 'other'), data);
    expect(other).not.toEqual(key);
    await asDelivered();
    expect(await codesOf(pseudonymKey(keys, data))).toEqual(['key.other']);
    expect(await pseudonymKey(join(root, 'other'), data)).toEqual(other);
  });

  it('is not told by what is remembered of it', async () => {
    const key = await pseudonymKey(keys, data);
    const [name = ''] = (await readdir(data)).filter((each) => each !== 'deliveries');
    const kept = await readFile(join(data, name), 'utf8');
    expect(kept).toMatch(/^[0-9a-f]{64}\n$/);
    for (const told of [key.toString('hex'), createHash('sha256').update(key).digest('hex')])
      expect(kept).not.toContain(told);
  });
});

function never(): never {
  throw new Error('no finding');
}
