import { cp, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { listDeliveries } from '../register/deliveries/list-deliveries.ts';
import type { Manifest } from '../register/deliveries/manifest.ts';
import type { ParquetFiles } from '../register/deliveries/parquet-files.ts';
import { readDelivery } from '../register/deliveries/read-delivery.ts';
import { writeDelivery } from '../register/deliveries/write-delivery.ts';
import type { Register } from '../register/register.ts';
import { acceptDelivery } from './accept-delivery.ts';
import { compareLedger } from './compare-ledger.ts';
import { type DataFolder, dataFolder, makeDataFolder } from './data-folder.ts';
import { ledgerEntries, newestDelivery, recordDelivery } from './delivery-ledger.ts';
import { openStore, type Store } from './open-store.ts';
import { duckdbParquetFiles } from './parquet-files.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const REGISTER: Register = {
  tables: new Map([
    [
      'children',
      { name: 'children', rows: 1, columns: new Map([['child_id', { type: 'text', values: ['B1'] }]]) },
    ],
  ]),
};

let parquet: ParquetFiles;
let data: DataFolder;
let store: Store;
beforeAll(async () => {
  parquet = await duckdbParquetFiles();
});
afterAll(() => parquet.close());
beforeEach(async () => {
  data = dataFolder(await mkdtemp(join(tmpdir(), 'data-')));
  await makeDataFolder(data);
  store = openStore(data.store);
});
afterEach(async () => {
  store.close();
  await rm(data.root, { recursive: true });
});

function aboutOf(minute: number, municipalities = ['510']) {
  const receivedAt = new Date(Date.UTC(2025, 9, 7, 8, minute)).toISOString();
  return { receivedAt, by: 'nn', programVersion: '0.1.0', municipalities, receivedFiles: [], findings: [] };
}

function accept(minute: number, municipalities?: string[]): Promise<Manifest> {
  return acceptDelivery(REGISTER, aboutOf(minute, municipalities), { data, store, parquet });
}

async function compared(): Promise<string[]> {
  const findings = await compareLedger(store, data, NOW);
  return findings.map(({ code, severity, words }) => `${severity} ${code} ${words.id ?? ''}`.trim());
}

const statuses = () => ledgerEntries(store).map(({ id, status }) => [id, status]);

it('finds nothing where nothing is wrong', async () => {
  expect(await compared()).toEqual([]);
  const { id } = await accept(1);
  expect(await compared()).toEqual([]);
  expect(statuses()).toEqual([[id, 'accepted']]);
  expect((await readDelivery(join(data.deliveries, id), parquet)).register).toEqual(REGISTER);
});

it('records a whole delivery that was not recorded, once', async () => {
  const manifest = await writeDelivery(REGISTER, aboutOf(1), { deliveriesFolder: data.deliveries, parquet });
  expect(statuses()).toEqual([]);
  expect(await compared()).toEqual([`warning ledger.recorded ${manifest.id}`]);
  expect(newestDelivery(store, '510')).toMatchObject({ id: manifest.id, by: 'nn', status: 'accepted' });
  expect(await compared()).toEqual([]);
  expect(recordDelivery(store, manifest)).toBe(false);
});

it('reports a delivery that is gone at every start, until it is back', async () => {
  const { id } = await accept(1);
  const folder = join(data.deliveries, id);
  const backup = join(data.root, 'backup');
  await cp(folder, backup, { recursive: true });
  await rm(folder, { recursive: true });
  expect(await compared()).toEqual([`error ledger.missing ${id}`]);
  expect(await compared()).toEqual([`error ledger.missing ${id}`]);
  expect(statuses()).toEqual([[id, 'missing']]);
  expect(newestDelivery(store, '510')).toBeUndefined();
  await rename(backup, folder);
  expect(await compared()).toEqual([`warning ledger.restored ${id}`]);
  expect(statuses()).toEqual([[id, 'accepted']]);
});

it('moves a damaged delivery to quarantine and leaves the others', async () => {
  const [damaged, whole] = [await accept(1), await accept(2)];
  await writeFile(join(data.deliveries, damaged.id, 'children.parquet'), 'PAR1');
  expect(await compared()).toEqual(['error delivery.file_differs', `error ledger.quarantined ${damaged.id}`]);
  expect(await readdir(data.deliveries)).toEqual([whole.id]);
  const [place = ''] = await readdir(data.quarantine);
  expect(await readdir(join(data.quarantine, place))).toEqual([damaged.id]);
  expect(await compared()).toEqual([`error ledger.quarantined ${damaged.id}`]);
  expect(statuses()).toEqual([
    [damaged.id, 'quarantined'],
    [whole.id, 'accepted'],
  ]);
});

it('moves a delivery that is whole, but not the one that was accepted, to quarantine', async () => {
  const { id } = await accept(1);
  store.prepare('UPDATE delivery SET manifest_hash = ? WHERE id = ?').run('0'.repeat(64), id);
  expect(await compared()).toEqual([`error ledger.quarantined ${id}`]);
  expect(await readdir(data.deliveries)).toEqual([]);
});

it('moves a damaged delivery that nobody recorded to quarantine', async () => {
  const { id } = await writeDelivery(REGISTER, aboutOf(1), { deliveriesFolder: data.deliveries, parquet });
  await rm(join(data.deliveries, id, 'manifest.json'));
  expect(await compared()).toEqual(['error delivery.file_missing', `error ledger.quarantined ${id}`]);
  expect(statuses()).toEqual([]);
});

it("leaves a newer program's delivery where it is", async () => {
  const { id } = await accept(1);
  await writeFile(join(data.deliveries, id, 'manifest.json'), '{"format": 99}');
  expect(await compared()).toEqual(['error delivery.newer']);
  expect((await listDeliveries(data.deliveries)).map((found) => found.id)).toEqual([id]);
});

it('reports once when two programs start at once', async () => {
  const { id } = await writeDelivery(REGISTER, aboutOf(1), { deliveriesFolder: data.deliveries, parquet });
  const damaged = await accept(2);
  await writeFile(join(data.deliveries, damaged.id, 'children.parquet'), '');
  const other = openStore(data.store);
  const both = await Promise.all([compareLedger(store, data, NOW), compareLedger(other, data, NOW)]);
  other.close();
  const codes = both.flat().map(({ code }) => code);
  expect(codes.filter((code) => code === 'ledger.recorded')).toHaveLength(1);
  expect(statuses()).toEqual([
    [id, 'accepted'],
    [damaged.id, 'quarantined'],
  ]);
});

it('repairs a store whose write-ahead log was cut, wherever that was', async () => {
  const ids = [await accept(1), await accept(2), await accept(3)].map(({ id }) => id);
  const log = await readFile(`${data.store}-wal`);
  const file = await readFile(data.store);
  const recorded: number[] = [];
  for (let part = 0; part <= 12; part++) {
    const path = join(data.root, `cut-${part}.sqlite`);
    await writeFile(path, file);
    await writeFile(`${path}-wal`, log.subarray(0, Math.floor((log.length * part) / 12)));
    const cut = openStore(path);
    const findings = await compareLedger(cut, data, NOW);
    expect(ledgerEntries(cut).map(({ id }) => id)).toEqual(ids);
    expect(findings.every(({ code }) => code === 'ledger.recorded')).toBe(true);
    recorded.push(findings.length);
    cut.close();
  }
  expect(recorded[0]).toBe(3);
  expect(recorded.at(-1)).toBe(0);
});

it('removes drafts that a stopped program left a day ago, and no younger ones', async () => {
  const [old, young] = ['.kladde-old', '.kladde-young'].map((name) => join(data.deliveries, name));
  for (const draft of [old ?? '', young ?? '']) await writeFile(draft, '');
  await utimes(old ?? '', NOW, new Date(NOW.getTime() - 25 * 3_600_000));
  await utimes(young ?? '', NOW, new Date(NOW.getTime() - 3_600_000));
  expect(await compared()).toEqual([]);
  expect(await readdir(data.deliveries)).toEqual(['.kladde-young']);
});

it('knows the newest delivery of each municipality', async () => {
  const first = await accept(1, ['510', '461']);
  const second = await accept(2, ['461']);
  expect(newestDelivery(store, '510')?.id).toBe(first.id);
  expect(newestDelivery(store, '461')?.id).toBe(second.id);
  expect(newestDelivery(store, '101')).toBeUndefined();
});
