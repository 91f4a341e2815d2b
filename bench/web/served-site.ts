import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A site over a stored register: where it is, the pages it has, and how long it took to open (ms). */
export interface ServedSite {
  readonly url: string;
  readonly paths: readonly string[];
  readonly opening: number;
}

const CHILD = fileURLToPath(new URL('site-child.ts', import.meta.url));

/** Serves a stored register from a process of its own while something is done with it. */
export async function whileServing<T>(folder: string, use: (site: ServedSite) => Promise<T>): Promise<T> {
  const child = fork(CHILD);
  try {
    return await use(await opened(child, folder));
  } finally {
    child.disconnect();
  }
}

function opened(child: ChildProcess, folder: string): Promise<ServedSite> {
  return new Promise((resolve, reject) => {
    child.once('message', (served) => resolve(served as ServedSite));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the site ended early (${code})`)));
    child.send(folder);
  });
}
