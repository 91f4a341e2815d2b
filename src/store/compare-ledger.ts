import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDelivery } from '../register/deliveries/check-delivery.ts';
import { durableFiles } from '../register/deliveries/durable-files.ts';
import { type DeliveryFolder, listDeliveries } from '../register/deliveries/list-deliveries.ts';
import { type Manifest, manifestHash } from '../register/deliveries/manifest.ts';
import { removeDrafts } from '../register/deliveries/remove-drafts.ts';
import { type Finding, problem, warning } from '../shared/problem.ts';
import type { DataFolder } from './data-folder.ts';
import { type LedgerEntry, ledgerEntries, recordDelivery, setDeliveryStatus } from './delivery-ledger.ts';
import type { Store } from './open-store.ts';

/** A draft that nobody has touched for so long was left by a program that stopped. */
const DRAFT_MS = 24 * 60 * 60 * 1000;

/**
 * Compares the ledger with the deliveries on the disk and puts right what can be: a whole delivery that was not
 * recorded is recorded, a damaged one goes to quarantine, an absent one is marked. Every difference is a finding.
 */
export async function compareLedger(store: Store, data: DataFolder, now: Date): Promise<Finding[]> {
  await removeDrafts(data.deliveries, new Date(now.getTime() - DRAFT_MS));
  // The ledger first: a delivery that another program accepts meanwhile is then at most one too many on the disk.
  const entries = new Map(ledgerEntries(store).map((entry) => [entry.id, entry]));
  const folders = await listDeliveries(data.deliveries);
  const findings: Finding[] = [];
  for (const found of folders)
    findings.push(...(await compareFolder(store, data, found, entries.get(found.id))));
  const onDisk = new Set(folders.map(({ id }) => id));
  for (const entry of entries.values())
    if (!onDisk.has(entry.id)) findings.push(...reportAbsent(store, entry));
  return findings;
}

async function compareFolder(
  store: Store,
  data: DataFolder,
  found: DeliveryFolder,
  entry: LedgerEntry | undefined,
): Promise<Finding[]> {
  const { manifest, findings } = await checkDelivery(found.folder);
  // A newer program's delivery is not damaged, only unknown here.
  if (findings.some(({ code }) => code === 'delivery.newer')) return [...findings];
  const isAccepted = manifest && (!entry || entry.manifestHash === manifestHash(manifest));
  if (!isAccepted || findings.length > 0) return [...findings, await quarantine(store, data, found)];
  return entry ? restore(store, entry) : record(store, manifest);
}

function record(store: Store, manifest: Manifest): Finding[] {
  return recordDelivery(store, manifest) ? [warning('ledger.recorded', {}, { id: manifest.id })] : [];
}

function restore(store: Store, { id, status }: LedgerEntry): Finding[] {
  if (status === 'accepted') return [];
  setDeliveryStatus(store, id, 'accepted');
  return [warning('ledger.restored', {}, { id })];
}

async function quarantine(store: Store, data: DataFolder, { id, folder }: DeliveryFolder): Promise<Finding> {
  await mkdir(data.quarantine, { recursive: true, mode: 0o700 });
  const place = await durableFiles.makeFolder(join(data.quarantine, `${id}-`));
  // Another program that starts at the same moment may have moved it.
  await rename(folder, join(place, id)).catch(ifMissing);
  await durableFiles.sync(data.quarantine);
  await durableFiles.sync(data.deliveries);
  setDeliveryStatus(store, id, 'quarantined');
  return problem('ledger.quarantined', { file: place }, { id });
}

function reportAbsent(store: Store, { id, status }: LedgerEntry): Finding[] {
  if (status === 'quarantined') return [problem('ledger.quarantined', {}, { id })];
  setDeliveryStatus(store, id, 'missing');
  return [problem('ledger.missing', {}, { id })];
}

function ifMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
