import { join } from 'node:path';
import { type Finding, problem, UserProblem } from '../../shared/problem.ts';
import type { Register, Table } from '../register.ts';
import { countFindings } from './count-findings.ts';
import { type DurableFiles, durableFiles } from './durable-files.ts';
import { fileHash } from './file-hash.ts';
import {
  type DeliveredTable,
  MANIFEST_FILE,
  MANIFEST_FORMAT,
  type Manifest,
  manifestText,
  type ReceivedFile,
  toManifest,
} from './manifest.ts';
import type { ParquetFiles } from './parquet-files.ts';
import { asStorageProblem } from './storage-problem.ts';

/** What is said of a hand-in besides its rows. `receivedAt` is an ISO instant in UTC. */
export interface DeliveryAbout {
  readonly receivedAt: string;
  readonly by: string;
  readonly programVersion: string;
  readonly municipalities: readonly string[];
  readonly receivedFiles: readonly ReceivedFile[];
  readonly findings: readonly Finding[];
}

/** Where and how deliveries are written. The folder must exist. */
export interface DeliveryEffects {
  readonly deliveriesFolder: string;
  readonly parquet: ParquetFiles;
  readonly files?: DurableFiles;
}

/** The beginning of the name of a folder that is not a delivery yet. */
export const DRAFT_PREFIX = '.kladde-';

/**
 * Writes a delivery beside the others and then moves it into place, so that it is there whole or not at all, also
 * after a power cut. A UserProblem when the disk is full or closed, or when the delivery is there already.
 */
export async function writeDelivery(
  register: Register,
  about: DeliveryAbout,
  effects: DeliveryEffects,
): Promise<Manifest> {
  const { deliveriesFolder, files = durableFiles } = effects;
  let place: string | undefined;
  try {
    place = await files.makeFolder(join(deliveriesFolder, DRAFT_PREFIX));
    const manifest = await fillDraft(place, register, about, effects);
    const final = join(deliveriesFolder, manifest.id);
    await moveIntoPlace(files, place, final);
    place = final;
    await files.sync(deliveriesFolder);
    return manifest;
  } catch (error) {
    if (place) await files.remove(place);
    throw asStorageProblem(error, deliveriesFolder);
  }
}

async function fillDraft(
  draft: string,
  register: Register,
  about: DeliveryAbout,
  { parquet, files = durableFiles }: DeliveryEffects,
): Promise<Manifest> {
  const tables: DeliveredTable[] = [];
  for (const table of register.tables.values()) tables.push(await writeTable(draft, table, parquet, files));
  const manifest = toManifest({
    format: MANIFEST_FORMAT,
    receivedAt: about.receivedAt,
    by: about.by,
    programVersion: about.programVersion,
    municipalities: [...about.municipalities],
    receivedFiles: about.receivedFiles.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    tables,
    findings: countFindings(about.findings),
  });
  const path = join(draft, MANIFEST_FILE);
  await files.write(path, manifestText(manifest));
  await files.sync(path);
  await files.sync(draft);
  return manifest;
}

async function writeTable(
  draft: string,
  table: Table,
  parquet: ParquetFiles,
  files: DurableFiles,
): Promise<DeliveredTable> {
  const file = `${table.name}.parquet`;
  const path = join(draft, file);
  await parquet.write(table, path);
  await files.sync(path);
  return { name: table.name, file, rows: table.rows, ...(await fileHash(path)) };
}

async function moveIntoPlace(files: DurableFiles, draft: string, final: string): Promise<void> {
  try {
    await files.rename(draft, final);
  } catch (error) {
    const taken = error instanceof Error && /\b(ENOTEMPTY|EEXIST)\b/.test(error.message);
    throw taken ? new UserProblem([problem('delivery.exists', { file: final })]) : error;
  }
}
