import { randomBytes } from 'node:crypto';
import { link, mkdir, mkdtemp, open, readFile, realpath, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { durableFiles } from '../register/deliveries/durable-files.ts';
import { asStorageProblem } from '../register/deliveries/storage-problem.ts';
import { problem, UserProblem } from '../shared/problem.ts';
import { fingerprintOfDeliveries, keyFingerprint, writeFingerprint } from './key-fingerprint.ts';

const KEY_BYTES = 32;
const KEY_FILE = 'pseudonym.key';
const OTHERS = 0o077;

/** The folder of the key when none is named: `indsatstrappen` in the user's configuration folder. */
export function defaultKeyFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return join(environment.XDG_CONFIG_HOME || join(homedir(), '.config'), 'indsatstrappen');
}

/**
 * The installation's 32-byte pseudonym key, made when there is none, readable for the owner only. A UserProblem when
 * the key lies in the data folder, can be read by others, has another length, or is not the one that the deliveries of
 * the data folder were read with. Losing it breaks the thread between deliveries: back it up apart from the data.
 */
export async function pseudonymKey(keyFolder: string, dataRoot: string): Promise<Buffer> {
  const path = join(keyFolder, KEY_FILE);
  try {
    await mkdir(keyFolder, { recursive: true, mode: 0o700 });
    if (await isInside(keyFolder, dataRoot))
      throw new UserProblem([problem('key.inside_data', { file: path })]);
    const wanted = await fingerprintOfDeliveries(dataRoot);
    const found = await readKey(path);
    const words = { folder: keyFolder, data: dataRoot };
    if (!found && wanted !== undefined) throw new UserProblem([problem('key.lost', { file: path }, words)]);
    const key = found ?? (await makeKey(keyFolder, path));
    if (wanted !== undefined && wanted !== keyFingerprint(key))
      throw new UserProblem([problem('key.other', { file: path }, words)]);
    await rememberKey(dataRoot, key);
    return key;
  } catch (error) {
    throw asStorageProblem(error, keyFolder);
  }
}

async function rememberKey(dataRoot: string, key: Uint8Array): Promise<void> {
  try {
    await writeFingerprint(dataRoot, key);
  } catch (error) {
    throw asStorageProblem(error, dataRoot);
  }
}

async function isInside(keyFolder: string, dataRoot: string): Promise<boolean> {
  const way = relative(await realpath(dataRoot).catch(() => resolve(dataRoot)), await realpath(keyFolder));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way));
}

async function readKey(path: string): Promise<Buffer | undefined> {
  const found = await stat(path).catch(ifMissing);
  if (!found) return undefined;
  // Windows has no such bits: there the folder's own access list decides.
  if (process.platform !== 'win32' && (found.mode & OTHERS) !== 0)
    throw new UserProblem([problem('key.readable_by_others', { file: path })]);
  const key = await readFile(path);
  if (key.length !== KEY_BYTES)
    throw new UserProblem([problem('key.damaged', { file: path }, { expected: KEY_BYTES })]);
  return key;
}

/** Writes the key apart and links it into place: of two programs that make one at once, both use the first. */
async function makeKey(keyFolder: string, path: string): Promise<Buffer> {
  const draft = await mkdtemp(join(keyFolder, '.kladde-'));
  try {
    const file = await open(join(draft, KEY_FILE), 'wx', 0o600);
    await file.writeFile(randomBytes(KEY_BYTES));
    await file.sync();
    await file.close();
    await link(join(draft, KEY_FILE), path).catch(ifThere);
    await durableFiles.sync(keyFolder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  const key = await readKey(path);
  if (!key) throw new Error('the key that was just made is gone');
  return key;
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function ifThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
