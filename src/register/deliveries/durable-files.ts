import { mkdtemp, open, rename, rm, stat, writeFile } from 'node:fs/promises';

/** The changes to disk that a kept folder is written by; each is on the disk itself before the next. */
export interface DurableFiles {
  /** Makes an empty folder, for the owner only, with a name that begins so. */
  readonly makeFolder: (begins: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Waits until a file's or folder's content is on the disk. */
  readonly sync: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (folder: string) => Promise<void>;
}

/** The machine's own files. */
export const durableFiles: DurableFiles = {
  makeFolder: (begins) => mkdtemp(begins),
  write: (path, text) => writeFile(path, text, { flag: 'wx' }),
  sync: syncToDisk,
  rename,
  remove: (folder) => rm(folder, { recursive: true, force: true }),
};

async function syncToDisk(path: string): Promise<void> {
  // Windows opens no folders, keeps their entries by itself, and syncs only what is open for writing.
  const windows = process.platform === 'win32';
  if (windows && (await stat(path)).isDirectory()) return;
  const file = await open(path, windows ? 'r+' : 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
