import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { durableFiles } from '../register/deliveries/durable-files.ts';
import { dataFolder } from './data-folder.ts';

const FILE = 'noegle.fingeraftryk';
/** What the key signs: never ten digits, so that no fingerprint is also a pseudonym. */
const SIGNED = 'indsatstrappen: pseudonym key';

/** What tells one pseudonym key from another without telling anything of the key: 64 hex digits. */
export function keyFingerprint(key: Uint8Array): string {
  return createHmac('sha256', key).update(SIGNED).digest('hex');
}

/** The fingerprint of the key that the deliveries of a data folder were read with; undefined when it holds none, or none is written. */
export async function fingerprintOfDeliveries(dataRoot: string): Promise<string | undefined> {
  const { root, deliveries } = dataFolder(dataRoot);
  const names = await readdir(deliveries).catch(ifMissing);
  if (!names?.some((name) => !name.startsWith('.'))) return undefined;
  return (await readFile(join(root, FILE), 'utf8').catch(ifMissing))?.trim();
}

/** Writes in a data folder which key it is read with: the old fingerprint stands until the new one is on the disk. */
export async function writeFingerprint(dataRoot: string, key: Uint8Array): Promise<void> {
  const { root } = dataFolder(dataRoot);
  const path = join(root, FILE);
  const fingerprint = keyFingerprint(key);
  if ((await readFile(path, 'utf8').catch(ifMissing))?.trim() === fingerprint) return;
  await mkdir(root, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(draft, `${fingerprint}\n`, { mode: 0o600, flush: true });
    await rename(draft, path);
    await durableFiles.sync(root);
  } finally {
    await rm(draft, { force: true });
  }
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
