import { copyFile } from 'node:fs/promises';
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

/** Tables that lie in a folder as Parquet files already, each named after its table. */
export interface WrittenTables {
  readonly folder: string;
  /** With the SHA-256 that each file had when it was written. */
  readonly tables: readonly (Pick<Table, 'name' | 'rows'> & { readonly sha256: string })[];
}

/** Where and how deliveries are written. The folder must exist. */
export interface DeliveryEffects {
  readonly deliveriesFolder: string;
  readonly parquet: ParquetFiles;
  readonly files?: DurableFiles;
}

/** The name of a table's file in a folder of tables. */
export function tableFile({ name }: Pick<Table, 'name'>): string {
  return `${name}.parquet`;
}

/**
 * Writes a delivery of a register, or of tables that have been written: whole or not at all, also after a power cut (see `writeKept`). A UserProblem when the disk is
 * full or closed, or when the delivery is there already.
 */
export function writeDelivery(
  rows: Register | WrittenTables,
  about: DeliveryAbout,
  { deliveriesFolder, parquet, files = durableFiles }: DeliveryEffects,
): Promise<Manifest> {
  const fill = async (draft: string) => {
    const tables: DeliveredTable[] = [];
    for (const table of tablesOf(rows, parquet)) tables.push(await writeTable(draft, table, files));
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

/** A table on its way into a delivery. */
interface GivenTable extends Pick<Table, 'name' | 'rows'> {
  /** What its file must be, where it was written before. */
  readonly sha256?: string;
  readonly put: (path: string) => Promise<void>;
}

function tablesOf(rows: Register | WrittenTables, parquet: ParquetFiles): GivenTable[] {
  if ('folder' in rows)
    return rows.tables.map((table) => ({
      ...table,
      put: (path) => copyFile(join(rows.folder, tableFile(table)), path),
    }));
  return [...rows.tables.values()].map((table) => ({
    name: table.name,
    rows: table.rows,
    put: (path) => parquet.write(table, path),
  }));
}

async function writeTable(
  draft: string,
  { name, rows, sha256, put }: GivenTable,
  files: DurableFiles,
): Promise<DeliveredTable> {
  const file = tableFile({ name });
  const path = join(draft, file);
  await put(path);
  await files.sync(path);
  const hash = await fileHash(path);
  if (sha256 !== undefined && sha256 !== hash.sha256) throw new Error(`${file} is not what was checked`);
  return { name, file, rows, ...hash };
}
