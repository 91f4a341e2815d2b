import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Finding, problem } from '../../shared/problem.ts';
import { fileHash } from './file-hash.ts';
import type { KeptFile, KeptKind } from './kept-folder.ts';

/** A folder's manifest, and everything in which the folder differs from it; no manifest when that is what is wrong. */
export interface CheckedFolder<Manifest> {
  readonly manifest: Manifest | undefined;
  readonly findings: readonly Finding[];
}

/** Compares every file of a kept folder with the hashes of its manifest, and the manifest with the folder's name. */
export async function checkKept<Manifest extends { readonly id: string }>(
  folder: string,
  kind: KeptKind<Manifest>,
): Promise<CheckedFolder<Manifest>> {
  const path = join(folder, kind.manifestFile);
  const wrong = (fault: 'fileMissing' | 'fileDiffers' | 'newer') => ({
    manifest: undefined,
    findings: [problem(kind.codes[fault], { file: path })],
  });
  const text = await orMissing(readFile(path, 'utf8'));
  if (text === undefined) return wrong('fileMissing');
  const manifest = kind.parse(text);
  if (manifest === 'newer') return wrong('newer');
  if (manifest === 'unreadable' || manifest.id !== basename(folder)) return wrong('fileDiffers');
  const found = await Promise.all(kind.filesOf(manifest).map((file) => checkFile(folder, file, kind.codes)));
  return { manifest, findings: found.flat() };
}

async function checkFile(
  folder: string,
  { file, bytes, sha256 }: KeptFile,
  codes: KeptKind<{ id: string }>['codes'],
): Promise<Finding[]> {
  const path = join(folder, file);
  const found = await orMissing(fileHash(path));
  if (!found) return [problem(codes.fileMissing, { file: path })];
  return found.bytes === bytes && found.sha256 === sha256 ? [] : [problem(codes.fileDiffers, { file: path })];
}

async function orMissing<Result>(reading: Promise<Result>): Promise<Result | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}
