import { join } from 'node:path';
import { UserProblem } from '../../shared/problem.ts';
import type { Register, Table, TableName } from '../register.ts';
import { checkDelivery } from './check-delivery.ts';
import type { Manifest } from './manifest.ts';
import type { ParquetFiles, WantedColumns } from './parquet-files.ts';

/** A delivery's manifest and rows, whole or only the columns wanted of each table. A UserProblem names every file that is missing or differs, and nothing is read. */
export async function readDelivery(
  folder: string,
  parquet: ParquetFiles,
  wanted: WantedColumns = () => undefined,
): Promise<{ readonly manifest: Manifest; readonly register: Register }> {
  const { manifest, findings } = await checkDelivery(folder);
  if (!manifest || findings.length > 0) throw new UserProblem(findings);
  const tables = new Map<TableName, Table>();
  for (const { name, file } of manifest.tables)
    tables.set(name, await parquet.read(name, join(folder, file), wanted(name)));
  return { manifest, register: { tables } };
}
