import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Finding, problem } from '../../shared/problem.ts';
import { fileHash } from './file-hash.ts';
import { type DeliveredTable, MANIFEST_FILE, type Manifest, parseManifest } from './manifest.ts';

/** A delivery's manifest, and everything in which its folder differs from it; no manifest when that is what is wrong. */
export interface CheckedDelivery {
  readonly manifest: Manifest | undefined;
  readonly findings: readonly Finding[];
}

/** Compares every file of a delivery's folder with the hashes of its manifest, and the manifest with the delivery's id. */
export async function checkDelivery(folder: string): Promise<CheckedDelivery> {
  const path = join(folder, MANIFEST_FILE);
  const text = await orMissing(readFile(path, 'utf8'));
  if (text === undefined) return wrong(problem('delivery.file_missing', { file: path }));
  const manifest = parseManifest(text);
  if (manifest === 'newer') return wrong(problem('delivery.newer', { file: path }));
  if (manifest === 'unreadable' || manifest.id !== basename(folder))
    return wrong(problem('delivery.file_differs', { file: path }));
  const found = await Promise.all(manifest.tables.map((table) => checkTable(folder, table)));
  return { manifest, findings: found.flat() };
}

async function checkTable(folder: string, { file, bytes, sha256 }: DeliveredTable): Promise<Finding[]> {
  const path = join(folder, file);
  const found = await orMissing(fileHash(path));
  if (!found) return [problem('delivery.file_missing', { file: path })];
  return found.bytes === bytes && found.sha256 === sha256
    ? []
    : [problem('delivery.file_differs', { file: path })];
}

function wrong(finding: Finding): CheckedDelivery {
  return { manifest: undefined, findings: [finding] };
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
