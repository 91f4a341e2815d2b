import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const at = (file: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, file)).href);

/** A program that keeps a file in a draft, says so, and goes on for ever. */
function program(root: string, calledOff: boolean): string {
  return `
    import { DraftFolder } from ${at('drafts/draft-folder.ts')};
    import { dropWhenStopped } from ${at('drop-when-stopped.ts')};
    const drafts = new DraftFolder(${JSON.stringify(root)}, new Uint8Array(32));
    const { id } = await drafts.create({ date: '2026-01-01', startedAt: '2026-01-01T00:00:00Z', by: 'a' });
    await drafts.keepFile(id, Buffer.from('x'));
    const callOff = dropWhenStopped(drafts, id);
    if (${calledOff}) callOff();
    process.stdout.write('kept');
    setInterval(() => {}, 1000);
  `;
}

it.each([
  ['SIGINT', false, 0],
  ['SIGTERM', false, 0],
  ['SIGTERM', true, 1],
] as const)(
  'a program stopped by %s (called off: %s) leaves so many drafts: %i',
  async (signal, calledOff, left) => {
    const root = await mkdtemp(join(tmpdir(), 'stopped-'));
    const child = spawn(process.execPath, ['--input-type=module', '-e', program(root, calledOff)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(await readdir(root)).toHaveLength(1);
    const ended = new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(await readdir(root)).toHaveLength(left);
    await rm(root, { recursive: true });
  },
);
