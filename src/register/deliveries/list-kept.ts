import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptFolder } from './kept-folder.ts';

/** The folders in a folder whose names are ids of the form, in order of their names. Drafts are not among them. */
export async function listKept(parent: string, id: RegExp): Promise<KeptFolder[]> {
  const entries = await readdir(parent, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && id.test(entry.name))
    .map((entry) => ({ id: entry.name, folder: join(parent, entry.name) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
