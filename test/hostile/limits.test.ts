import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sealingKey, writeSealed } from '../../src/intake/drafts/sealed-file.ts';
import { limitsFor } from '../../src/intake/isolated/limits.ts';
import { runIsolated } from '../../src/intake/isolated/run-isolated.ts';
import { UserProblem } from '../../src/shared/problem.ts';
import { CHILDREN } from './corpus/bad-file.ts';

const KEY = new Uint8Array(32).fill(7);
const LARGE = Buffer.from(CHILDREN + 'x;y;z\n'.repeat(3_000_000));

describe('a process that reads received files has limits', () => {
  test('512 MB and 30 s for files up to 40 MB, never more than 1 GB and 90 s', () => {
    expect(limitsFor(1)).toEqual({ megabytes: 512, seconds: 30 });
    expect(limitsFor(40_000_000)).toEqual({ megabytes: 512, seconds: 30 });
    for (const bytes of [40_000_001, 100_000_000, 4_000_000_000]) {
      expect(limitsFor(bytes).megabytes).toBeLessThanOrEqual(1000);
      expect(limitsFor(bytes).seconds).toBeLessThanOrEqual(90);
    }
  });

  test('one that needs more memory is ended, and that is said', async () => {
    expect(await endOf(LARGE, { megabytes: 150, seconds: 30 })).toEqual(['file.too_heavy']);
  });

  test('one that needs more time is ended, and that is said', async () => {
    expect(await endOf(LARGE, { megabytes: 512, seconds: 0.3 })).toEqual(['file.too_slow']);
  });

  test('one that is ended from outside is told of, and leaves nothing behind', async () => {
    let pid = 0;
    const end = endOf(LARGE, { megabytes: 512, seconds: 30 }, (number) => {
      pid = number;
      setTimeout(() => process.kill(number, 'SIGKILL'), 50);
    });
    expect(await end).toEqual(['file.stopped_reader']);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  test('a sealed file that was changed is told of', async () => {
    const { path, job } = await jobOf(Buffer.from(CHILDREN));
    await writeSealed(`${path}x`, Buffer.from(CHILDREN), sealingKey(new Uint8Array(32)));
    const other = { ...job, files: [{ name: 'children.csv', path: `${path}x` }] };
    await expect(
      runIsolated<'inspect'>(other, { limits: limitsFor(1), pseudonymKey: KEY }),
    ).rejects.toMatchObject({ findings: [{ code: 'draft.file_damaged' }] });
  });

  test('its arguments and surroundings hold no key and no name', async () => {
    const { job } = await jobOf(LARGE);
    let seen = '';
    await runIsolated<'inspect'>(job, {
      limits: limitsFor(1),
      pseudonymKey: KEY,
      started: (pid) => {
        seen = argumentsAndSurroundings(pid);
      },
    });
    expect(seen).toContain('reader.ts');
    expect(seen).not.toContain(Buffer.from(KEY).toString('hex'));
    expect(seen).not.toContain('children.csv');
    for (const name of Object.keys(process.env))
      if (!['PATH', 'TZ', 'LANG'].includes(name)) expect(seen).not.toContain(` ${name}=`);
  });
});

/** What other users of the machine may see of a process. */
function argumentsAndSurroundings(pid: number): string {
  if (process.platform !== 'linux')
    return execFileSync('ps', ['eww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  const parts = ['cmdline', 'environ'].map((part) => readFileSync(`/proc/${pid}/${part}`, 'latin1'));
  return parts.join('\0').replaceAll('\0', ' ');
}

async function endOf(
  bytes: Uint8Array,
  limits: { readonly megabytes: number; readonly seconds: number },
  started?: (pid: number) => void,
): Promise<string[]> {
  const { job } = await jobOf(bytes);
  const error = await runIsolated<'inspect'>(job, { limits, pseudonymKey: KEY, started }).catch(
    (e: unknown) => e,
  );
  return error instanceof UserProblem ? error.findings.map(({ code }) => code) : ['read'];
}

async function jobOf(bytes: Uint8Array) {
  const path = join(mkdtempSync(join(tmpdir(), 'indsatstrappen-limits-')), 'fil');
  await writeSealed(path, bytes, sealingKey(KEY));
  const job = {
    kind: 'inspect',
    files: [{ name: 'children.csv', path }],
    mapping: [],
    profiles: [],
    corrections: [],
    ownMunicipality: null,
    asOf: 0,
    previous: null,
  } as const;
  return { path, job };
}
