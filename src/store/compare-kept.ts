import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { checkKept } from '../register/deliveries/check-kept.ts';
import { durableFiles } from '../register/deliveries/durable-files.ts';
import { textHash } from '../register/deliveries/file-hash.ts';
import type { KeptFault, KeptFolder, KeptKind } from '../register/deliveries/kept-folder.ts';
import { listKept } from '../register/deliveries/list-kept.ts';
import { removeDrafts } from '../register/deliveries/remove-drafts.ts';
import { type Finding, problem, warning } from '../shared/problem.ts';

/** A draft that nobody has touched for so long was left by a program that stopped. */
const DRAFT_MS = 24 * 60 * 60 * 1000;

/** Whether a recorded folder is on the disk as it was accepted. */
export type KeptStatus = 'accepted' | 'missing' | 'quarantined';

/** What a ledger knows of a kept folder. */
interface KeptEntry {
  readonly id: string;
  /** SHA-256 of the manifest's file. */
  readonly manifestHash: string;
  readonly status: KeptStatus;
}

/** The store's list of the folders of a kind. */
interface Ledger<Manifest> {
  readonly entries: () => readonly KeptEntry[];
  /** False when it was there already, and then nothing is changed. */
  readonly record: (manifest: Manifest) => boolean;
  readonly setStatus: (id: string, status: KeptStatus) => void;
}

/** The folders that are compared: where they lie, of which kind, in which ledger, and where damaged ones go. */
interface Compared<Manifest extends { readonly id: string }> {
  readonly parent: string;
  readonly quarantine: string;
  readonly kind: KeptKind<Manifest>;
  readonly ledger: Ledger<Manifest>;
}

/**
 * Compares a ledger with the folders on the disk and puts right what can be: a whole folder that was not recorded is
 * recorded, a damaged one goes to quarantine, an absent one is marked. Every difference is a finding.
 */
export async function compareKept<Manifest extends { readonly id: string }>(
  compared: Compared<Manifest>,
  now: Date,
): Promise<Finding[]> {
  const { parent, kind, ledger } = compared;
  await removeDrafts(parent, new Date(now.getTime() - DRAFT_MS));
  // The ledger first: a folder that another program accepts meanwhile is then at most one too many on the disk.
  const entries = new Map(ledger.entries().map((entry) => [entry.id, entry]));
  const folders = await listKept(parent, kind.id);
  const findings: Finding[] = [];
  for (const found of folders)
    findings.push(...(await compareFolder(compared, found, entries.get(found.id))));
  const onDisk = new Set(folders.map(({ id }) => id));
  for (const entry of entries.values())
    if (!onDisk.has(entry.id)) findings.push(reportAbsent(compared, entry));
  return findings;
}

async function compareFolder<Manifest extends { readonly id: string }>(
  compared: Compared<Manifest>,
  found: KeptFolder,
  entry: KeptEntry | undefined,
): Promise<Finding[]> {
  const { kind, ledger } = compared;
  const { manifest, findings } = await checkKept(found.folder, kind);
  // A newer program's folder is not damaged, only unknown here.
  if (findings.some(({ code }) => code === kind.codes.newer)) return [...findings];
  const isAccepted = manifest && (!entry || entry.manifestHash === textHash(kind.textOf(manifest)));
  if (!isAccepted || findings.length > 0) return [...findings, await quarantine(compared, found)];
  if (!entry) return ledger.record(manifest) ? [noted(compared, 'recorded', found.id)] : [];
  if (entry.status === 'accepted') return [];
  ledger.setStatus(found.id, 'accepted');
  return [noted(compared, 'restored', found.id)];
}

async function quarantine<Manifest extends { readonly id: string }>(
  { parent, quarantine, kind, ledger }: Compared<Manifest>,
  { id, folder }: KeptFolder,
): Promise<Finding> {
  await mkdir(quarantine, { recursive: true, mode: 0o700 });
  const place = await durableFiles.makeFolder(join(quarantine, `${id}-`));
  // Another program that starts at the same moment may have moved it.
  await rename(folder, join(place, id)).catch(ifMissing);
  await durableFiles.sync(quarantine);
  await durableFiles.sync(parent);
  ledger.setStatus(id, 'quarantined');
  return problem(kind.codes.quarantined, { file: place }, { id });
}

function reportAbsent<Manifest extends { readonly id: string }>(
  { kind, ledger }: Compared<Manifest>,
  { id, status }: KeptEntry,
): Finding {
  if (status === 'quarantined') return problem(kind.codes.quarantined, {}, { id });
  ledger.setStatus(id, 'missing');
  return problem(kind.codes.missing, {}, { id });
}

function noted<Manifest extends { readonly id: string }>(
  { kind }: Compared<Manifest>,
  fault: KeptFault,
  id: string,
): Finding {
  return warning(kind.codes[fault], {}, { id });
}

function ifMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
