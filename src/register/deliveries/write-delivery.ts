import { join } from 'node:path';
import type { Register, Table } from '../register.ts';
import { type Countable, countFindings } from './count-findings.ts';
import { DELIVERY_KIND } from './delivery-kind.ts';
import { type DurableFiles, durableFiles } from './durable-files.ts';
import { fileHash } from './file-hash.ts';
import {
  type DeliveredTable,
  type IntakeRecord,
  MANIFEST_FORMAT,
  type Manifest,
  type ReceivedFile,
  toManifest,
} from './manifest.ts';
import type { ParquetFiles } from './parquet-files.ts';
import { writeKept } from './write-kept.ts';

/** What is said of a hand-in besides its rows. `receivedAt` is an ISO instant in UTC. */
export interface DeliveryAbout {
  readonly receivedAt: string;
  readonly by: string;
  readonly programVersion: string;
  readonly municipalities: readonly string[];
  readonly receivedFiles: readonly ReceivedFile[];
  readonly findings: readonly Countable[];
  /** How the files were taken in; left out where they were read as they stood. */
  readonly intake?: IntakeRecord | undefined;
}

/** Where and how deliveries are written. The folder must exist. */
export interface DeliveryEffects {
  readonly deliveriesFolder: string;
  readonly parquet: ParquetFiles;
  readonly files?: DurableFiles;
}

/**
 * Writes a delivery: whole or not at all, also after a power cut (see `writeKept`). A UserProblem when the disk is
 * full or closed, or when the delivery is there already.
 */
export function writeDelivery(
  register: Register,
  about: DeliveryAbout,
  { deliveriesFolder, parquet, files = durableFiles }: DeliveryEffects,
): Promise<Manifest> {
  const fill = async (draft: string) => {
    const tables: DeliveredTable[] = [];
    for (const table of register.tables.values()) tables.push(await writeTable(draft, table, parquet, files));
    return toManifest({
      format: MANIFEST_FORMAT,
      receivedAt: about.receivedAt,
      by: about.by,
      programVersion: about.programVersion,
      municipalities: [...about.municipalities],
      receivedFiles: about.receivedFiles.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
      tables,
      findings: countFindings(about.findings),
      ...(about.intake ? { intake: about.intake } : {}),
    });
  };
  return writeKept(deliveriesFolder, DELIVERY_KIND, fill, files);
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
