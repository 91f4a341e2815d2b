import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/shared/package-root.ts';
import { manyRows } from '../support/many-rows.ts';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const root = mkdtempSync(join(tmpdir(), 'indsatstrappen-disk-'));
const extract = join(root, 'udtraek');
const small = join(root, 'lille');

beforeAll(() => {
  chmodSync(root, 0o755);
  for (const [folder, rows] of [
    [extract, 100_000],
    [small, 50],
  ] as const) {
    mkdirSync(folder, { mode: 0o755 });
    for (const [name, text] of manyRows(rows)) writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs the command as it is run by people: root would not feel a folder that is closed. */
function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const done = spawnSync(process.execPath, [join(packageRoot(), 'bin', 'indsatstrappen.js'), ...argv], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', XDG_CONFIG_HOME: join(root, 'key'), HOME: root, ...env },
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  return { status: done.status, text: `${done.stdout}${done.stderr}` };
}

function own(folder: string, mode = 0o700): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, mode);
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  return folder;
}

describe('a folder that may not be written to', () => {
  test('is told in words, and what was there can still be read', () => {
    own(join(root, 'key'));
    const data = own(join(root, 'laast'));
    const kept = run(['import', small, '--data', data, '--date', '2020-01-31']);
    expect(kept, kept.text).toMatchObject({ status: 0 });
    const before = readdirSync(join(data, 'deliveries'));
    chmodSync(join(data, 'deliveries'), 0o500);
    const refused = run(['import', small, '--data', data, '--date', '2020-05-31']);
    expect(refused.status, refused.text).toBe(1);
    expect(refused.text).toContain('må ikke skrive');
    expect(readdirSync(join(data, 'deliveries'))).toEqual(before);
    chmodSync(join(data, 'deliveries'), 0o700);
    const again = run(['import', small, '--data', data, '--date', '2020-05-31']);
    expect(again, again.text).toMatchObject({ status: 0 });
    expect(readdirSync(join(data, 'deliveries'))).toHaveLength(2);
  }, 120_000);
});

describe('a disk that is full', () => {
  const disk = join(root, 'disk');
  const mounted = mountSmallDisk(disk);
  afterAll(() => {
    if (mounted) execFileSync('umount', [disk]);
  });

  test.runIf(mounted)(
    'at every size: nothing half there, a clear message, and it goes on when there is room again',
    () => {
      own(join(root, 'key'));
      const whole = run(['import', small, '--data', join(disk, 'data'), '--date', '2020-01-31']);
      expect(whole, whole.text).toMatchObject({ status: 0 });
      const before = readdirSync(join(disk, 'data', 'deliveries'));
      let refused = 0;
      for (const megabytes of [1, 3, 6, 8, 10, 12, 14, 16, 18, 20]) {
        const filler = join(disk, 'fyld');
        writeFileSync(filler, Buffer.alloc((DISK_MEGABYTES - megabytes) * 1_000_000 - usedBytes(disk)));
        const { status, text } = run([
          'import',
          extract,
          '--data',
          join(disk, 'data'),
          '--date',
          '2020-05-31',
        ]);
        rmSync(filler);
        if (status === 0) continue;
        refused++;
        expect(status, text).toBe(1);
        expect(text).toContain('Disken er fuld');
        const now = readdirSync(join(disk, 'data', 'deliveries'));
        expect(now.filter((name) => !name.startsWith('.')).slice(0, before.length)).toEqual(before);
      }
      expect(refused).toBeGreaterThan(2);
      const again = run(['import', small, '--data', join(disk, 'data'), '--date', '2020-09-30']);
      expect(again, again.text).toMatchObject({ status: 0 });
    },
    600_000,
  );
});

const DISK_MEGABYTES = 60;

/** A small disk of its own; says aloud when the machine allows none. */
function mountSmallDisk(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${60}m,mode=0777`, 'tmpfs', folder], { stdio: 'pipe' });
    return true;
  } catch {
    console.log('not tried: a full disk (a small file system cannot be mounted here)');
    return false;
  }
}

function usedBytes(folder: string): number {
  const [, line = ''] = execFileSync('df', ['-B1', '--output=used', folder], { encoding: 'utf8' }).split(
    '\n',
  );
  return Number(line.trim());
}
