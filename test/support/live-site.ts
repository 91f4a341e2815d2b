import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = join(import.meta.dirname, 'serve-live.ts');

/** A server of its own over an installation in folders of its own, as `serve` runs it. */
export interface LiveSite {
  readonly url: () => string;
  /** The data folder, and the folder of its key. */
  readonly root: string;
  readonly keyFolder: string;
  /** Everything that the servers wrote of errors so far. */
  readonly errors: () => string;
  /** Kills the server where it stands, and starts another over the same folders and at the same address. */
  readonly killAndStart: (now: string) => Promise<void>;
  /** Kills the server; the folders stay. */
  readonly kill: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Starts a server over an empty installation. `now` is its clock, an ISO instant. */
export async function liveSite(webRoot: string, now: string): Promise<LiveSite> {
  const root = await mkdtemp(join(tmpdir(), 'indsatstrappen-live-'));
  const keyFolder = await mkdtemp(join(tmpdir(), 'indsatstrappen-key-'));
  let errors = '';
  const start = async (port: string, at: string) => {
    const server = spawn(process.execPath, [PROGRAM, root, keyFolder, webRoot, port, at]);
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    for await (const line of createInterface(server.stdout)) return { server, url: line };
    throw new Error(`no server: ${errors}`);
  };
  let live = await start('0', now);
  const kill = () => killed(live.server);
  return {
    url: () => live.url,
    root,
    keyFolder,
    errors: () => errors,
    killAndStart: async (at) => {
      await kill();
      live = await start(new URL(live.url).port, at);
    },
    kill,
    remove: async () => {
      await kill();
      for (const folder of [root, keyFolder]) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function killed(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
  await gone;
}
