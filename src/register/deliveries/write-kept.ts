import { join } from 'node:path';
import { problem, UserProblem } from '../../shared/problem.ts';
import { type DurableFiles, durableFiles } from './durable-files.ts';
import { fileHash } from './file-hash.ts';
import type { KeptFile, KeptKind } from './kept-folder.ts';
import { asStorageProblem } from './storage-problem.ts';

/** The beginning of the name of a folder that is not kept yet. */
export const DRAFT_PREFIX = '.kladde-';

/**
 * Writes a folder beside the others and then moves it into place, so that it is there whole or not at all, also after
 * a power cut. `fill` writes its files and gives its manifest. A UserProblem when the disk is full or closed, or when
 * the folder is there already.
 */
export async function writeKept<Manifest extends { readonly id: string }>(
  parent: string,
  kind: KeptKind<Manifest>,
  fill: (draft: string) => Promise<Manifest>,
  files: DurableFiles = durableFiles,
): Promise<Manifest> {
  let place: string | undefined;
  try {
    place = await files.makeFolder(join(parent, DRAFT_PREFIX));
    const manifest = await fill(place);
    await writeKeptText(place, kind.manifestFile, kind.textOf(manifest), files);
    await files.sync(place);
    const final = join(parent, manifest.id);
    await moveIntoPlace(files, place, final, kind);
    place = final;
    await files.sync(parent);
    return manifest;
  } catch (error) {
    if (place) await files.remove(place);
    throw asStorageProblem(error, parent);
  }
}

/** Writes a text file of a draft and waits until it is on the disk; gives it as a manifest names it. */
export async function writeKeptText(
  draft: string,
  file: string,
  text: string,
  files: DurableFiles = durableFiles,
): Promise<KeptFile> {
  const path = join(draft, file);
  await files.write(path, text);
  await files.sync(path);
  return { file, ...(await fileHash(path)) };
}

async function moveIntoPlace(
  files: DurableFiles,
  draft: string,
  final: string,
  { codes }: Pick<KeptKind<{ id: string }>, 'codes'>,
): Promise<void> {
  try {
    await files.rename(draft, final);
  } catch (error) {
    const taken = error instanceof Error && /\b(ENOTEMPTY|EEXIST)\b/.test(error.message);
    throw taken ? new UserProblem([problem(codes.exists, { file: final })]) : error;
  }
}
