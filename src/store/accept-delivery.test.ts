import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkDelivery } from '../register/deliveries/check-delivery.ts';
import { listDeliveries } from '../register/deliveries/list-deliveries.ts';
import { compareLedger } from './compare-ledger.ts';
import { type DataFolder, dataFolder, makeDataFolder } from './data-folder.ts';
import { ledgerEntries } from './delivery-ledger.ts';
import { openStore } from './open-store.ts';

/** A program that accepts deliveries of 20,000 rows one after another and prints the id of each that is safe. */
const ACCEPTING = `
import { acceptDelivery } from '${new URL('./accept-delivery.ts', import.meta.url)}';
import { dataFolder } from '${new URL('./data-folder.ts', import.meta.url)}';
import { openStore } from '${new URL('./open-store.ts', import.meta.url)}';
import { duckdbParquetFiles } from '${new URL('./parquet-files.ts', import.meta.url)}';
const [root, by, count] = process.argv.slice(1);
const data = dataFolder(root);
const effects = { data, store: openStore(data.store), parquet: await duckdbParquetFiles() };
const values = Array.from({ length: 20000 }, (_, i) => 'barn nummer ' + i);
const table = (name) => [name, { name, rows: values.length, columns: new Map([['child_id', { type: 'text', values }]]) }];
const register = { tables: new Map(['children', 'measures', 'cases'].map(table)) };
for (let i = 0; i < Number(count); i++) {
  const about = { receivedAt: new Date(i * 1000).toISOString(), by, programVersion: '0', municipalities: ['510'], receivedFiles: [], findings: [] };
  console.log((await acceptDelivery(register, about, effects)).id);
}`;

/** Milliseconds after its first accepted delivery that the program is killed, once for each. */
const KILLED_AFTER_MS = [0, 13, 29, 47, 71, 97];

let data: DataFolder;
beforeEach(async () => {
  data = dataFolder(await mkdtemp(join(tmpdir(), 'data-')));
  await makeDataFolder(data);
  openStore(data.store).close();
});
afterEach(() => rm(data.root, { recursive: true }));

/** A running program: what it has printed, and its end. */
interface Running {
  readonly child: ChildProcess;
  readonly printed: () => string[];
  /** When it has accepted its first delivery. */
  readonly first: Promise<void>;
  readonly ended: Promise<string>;
}

function startAccepting(by: string, count: number): Running {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', ACCEPTING, data.root, by, String(count)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  let errors = '';
  const first = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<string>();
  child.stdout.on('data', (part: Buffer) => {
    output += part;
    if (output.includes('\n')) first.resolve();
  });
  child.stderr.on('data', (part: Buffer) => {
    errors += part;
  });
  child.on('close', () => {
    first.resolve();
    ended.resolve(errors);
  });
  const printed = () => output.split('\n').slice(0, -1);
  return { child, printed, first: first.promise, ended: ended.promise };
}

it('loses nothing that it acknowledged and leaves nothing half, whenever it is killed', async () => {
  for (const [round, delay] of KILLED_AFTER_MS.entries()) {
    const running = startAccepting(`round ${round}`, 1000);
    await running.first;
    await setTimeout(delay);
    running.child.kill('SIGKILL');
    expect(await running.ended).toBe('');

    const onDisk = await listDeliveries(data.deliveries);
    for (const { folder } of onDisk) expect((await checkDelivery(folder)).findings).toEqual([]);
    const ids = onDisk.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(running.printed()));

    const store = openStore(data.store);
    const findings = await compareLedger(store, data, new Date(0));
    expect(findings.filter(({ code }) => code !== 'ledger.recorded')).toEqual([]);
    expect(findings.length).toBeLessThanOrEqual(1);
    expect(new Set(ledgerEntries(store).map(({ id }) => id))).toEqual(new Set(ids));
    store.close();
  }
}, 60_000);

it('works in two programs at once', async () => {
  const programs = [startAccepting('a', 6), startAccepting('b', 6)];
  expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual(['', '']);
  const store = openStore(data.store);
  const ids = programs.flatMap(({ printed }) => printed()).sort();
  expect(ids).toHaveLength(12);
  expect((await listDeliveries(data.deliveries)).map(({ id }) => id)).toEqual(ids);
  expect(
    ledgerEntries(store)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
  expect(await compareLedger(store, data, new Date())).toEqual([]);
  store.close();
}, 60_000);
