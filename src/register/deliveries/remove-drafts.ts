import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DRAFT_PREFIX } from './write-kept.ts';

/** Removes the drafts that were last changed before an instant: those that a stopped program left. Gives their number. */
export async function removeDrafts(folder: string, before: Date): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(DRAFT_PREFIX));
  let removed = 0;
  for (const name of names) {
    const draft = join(folder, name);
    const { mtime } = await stat(draft);
    if (mtime >= before) continue;
    await rm(draft, { recursive: true, force: true });
    removed++;
  }
  return removed;
}
