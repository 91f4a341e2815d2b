import type { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vejbyKommune } from './vejby.ts';

/** The file system as the demo uses it; `node:fs/promises` is one. */
export interface DemoEffects {
  readonly mkdir: typeof mkdir;
  readonly writeFile: typeof writeFile;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
}

/**
 * Writes the files of Vejby Kommune into a new folder, whole or not at all, and gives their names. Rejects with the
 * file system's error when the folder exists already with something in it.
 */
export async function writeDemo(folder: string, effects: DemoEffects): Promise<readonly string[]> {
  const files = vejbyKommune();
  const unfinished = `${folder}.ufaerdig`;
  await effects.rm(unfinished, { recursive: true, force: true });
  try {
    await effects.mkdir(unfinished, { recursive: true });
    for (const [name, text] of files) await effects.writeFile(join(unfinished, name), text);
    await effects.rename(unfinished, folder);
  } catch (error) {
    await effects.rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return [...files.keys()];
}
