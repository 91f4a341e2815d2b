import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failingFiles } from '../../../test/support/failing-files.ts';
import { problem, UserProblem, warning } from '../../shared/problem.ts';
import type { Register, Table, TableName } from '../register.ts';
import { checkDelivery } from './check-delivery.ts';
import { type DurableFiles, durableFiles } from './durable-files.ts';
import { receivedFile } from './file-hash.ts';
import { listDeliveries } from './list-deliveries.ts';
import { DELIVERY_ID, MANIFEST_FILE, parseManifest, toManifest } from './manifest.ts';
import type { ParquetFiles } from './parquet-files.ts';
import { readDelivery } from './read-delivery.ts';
import { removeDrafts } from './remove-drafts.ts';
import { type DeliveryAbout, writeDelivery } from './write-delivery.ts';

/** Texts only, as JSON: what a delivery does with files does not depend on what is in them. */
const jsonFiles: ParquetFiles = {
  write: (table, path) =>
    writeFile(path, JSON.stringify([...table.columns].map(([name, { values }]) => [name, [...values]]))),
  read: async (name, path) => {
    const columns: [string, string[]][] = JSON.parse(await readFile(path, 'utf8'));
    const rows = columns[0]?.[1].length ?? 0;
    return { name, rows, columns: new Map(columns.map(([c, values]) => [c, { type: 'text', values }])) };
  },
  close: () => {},
};

const ABOUT: DeliveryAbout = {
  receivedAt: '2025-10-07T08:30:00.250Z',
  by: 'leveringsansvarlig',
  programVersion: '0.1.0',
  municipalities: ['510'],
  receivedFiles: [receivedFile('børn.csv', Buffer.from('abc'))],
  findings: [
    warning('ledger.recorded', { row: 2 }),
    problem('folder.missing'),
    warning('ledger.recorded', { row: 9 }),
  ],
};
const REGISTER = registerOf(textTable('children', ['B1', 'B2']), textTable('goals', []));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deliveries-'));
});
afterEach(() => rm(folder, { recursive: true }));

function textTable(name: TableName, values: string[]): Table {
  return { name, rows: values.length, columns: new Map([['child_id', { type: 'text', values }]]) };
}

function registerOf(...tables: Table[]): Register {
  return { tables: new Map(tables.map((table) => [table.name, table])) };
}

function write(files?: DurableFiles, parquet = jsonFiles, about = ABOUT) {
  return writeDelivery(REGISTER, about, { deliveriesFolder: folder, parquet, ...(files && { files }) });
}

async function codesOf(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof UserProblem ? error.findings.map(({ code }) => code) : [];
}

describe('a delivery', () => {
  it('says what was handed in, by whom and when', async () => {
    const manifest = await write();
    expect(manifest).toMatchObject({
      format: 2,
      receivedAt: '2025-10-07T08:30:00.250Z',
      by: 'leveringsansvarlig',
      municipalities: ['510'],
      receivedFiles: [
        {
          name: 'børn.csv',
          bytes: 3,
          sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        },
      ],
      tables: [
        { name: 'children', file: 'children.parquet', rows: 2 },
        { name: 'goals', rows: 0 },
      ],
      findings: [
        { code: 'folder.missing', severity: 'error', count: 1 },
        { code: 'ledger.recorded', severity: 'warning', count: 2 },
      ],
    });
    expect(manifest.id).toMatch(/^2025-10-07T08-30-00Z-[0-9a-f]{8}$/);
    expect(parseManifest(await readFile(join(folder, manifest.id, MANIFEST_FILE), 'utf8'))).toEqual(manifest);
  });

  it('is read as it was written: an empty table is there, an absent one is not', async () => {
    const { id } = await write();
    const { register } = await readDelivery(join(folder, id), jsonFiles);
    expect(register).toEqual(REGISTER);
  });

  it('is never written over', async () => {
    const { id } = await write();
    const before = await readFile(join(folder, id, MANIFEST_FILE), 'utf8');
    expect(await codesOf(write())).toEqual(['delivery.exists']);
    expect(await readFile(join(folder, id, MANIFEST_FILE), 'utf8')).toBe(before);
    expect(await readdir(folder)).toEqual([id]);
  });

  it('is written once when two programs write it at once', async () => {
    const results = await Promise.allSettled([write(), write(), write()]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('is listed oldest first, and drafts and strange folders are not', async () => {
    const late = await write(undefined, jsonFiles, { ...ABOUT, receivedAt: '2026-01-01T00:00:00Z' });
    const early = await write();
    await mkdir(join(folder, '.kladde-abc'));
    await mkdir(join(folder, 'kopi af levering'));
    expect((await listDeliveries(folder)).map(({ id }) => id)).toEqual([early.id, late.id]);
    expect([early.id, late.id].every((id) => DELIVERY_ID.test(id))).toBe(true);
  });
});

describe('a failure', () => {
  it('of any change to the disk leaves nothing, and says that the disk is full', async () => {
    const counting = failingFiles(0);
    const { id } = await write(counting.files);
    await rm(join(folder, id), { recursive: true });
    expect(counting.changes()).toBe(8);
    for (let n = 1; n <= counting.changes(); n++) {
      expect(await codesOf(write(failingFiles(n).files))).toEqual(['storage.full']);
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('of the Parquet writer leaves nothing and stays what it is', async () => {
    const failing: ParquetFiles = {
      ...jsonFiles,
      write: async (table, path) => {
        await jsonFiles.write(table, path);
        if (table.name === 'goals') throw new Error('a bug');
      },
    };
    await expect(write(undefined, failing)).rejects.toThrow('a bug');
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves drafts that are removed once they are old', async () => {
    const [old, young] = [join(folder, '.kladde-old'), join(folder, '.kladde-young')];
    await mkdir(old);
    await mkdir(young);
    await utimes(old, new Date('2025-01-01'), new Date('2025-01-01'));
    expect(await removeDrafts(folder, new Date('2025-01-02'))).toBe(1);
    expect(await readdir(folder)).toEqual(['.kladde-young']);
  });
});

describe('damage', () => {
  it('of any single byte of any file is found, and nothing is read', async () => {
    const { id } = await write();
    const delivery = join(folder, id);
    for (const file of await readdir(delivery)) {
      const path = join(delivery, file);
      const whole = await readFile(path);
      for (let at = 0; at < whole.length; at++) {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        await writeFile(path, bytes);
        const { findings } = await checkDelivery(delivery);
        expect(findings, `${file} ${at}`).toMatchObject([{ place: { file: path } }]);
      }
      expect(await codesOf(readDelivery(delivery, jsonFiles))).toEqual(['delivery.file_differs']);
      await writeFile(path, whole);
    }
    expect((await checkDelivery(delivery)).findings).toEqual([]);
  }, 60_000);

  it('of several files names them all', async () => {
    const { id } = await write();
    await rm(join(folder, id, 'children.parquet'));
    await writeFile(join(folder, id, 'goals.parquet'), '');
    expect(await codesOf(readDelivery(join(folder, id), jsonFiles))).toEqual([
      'delivery.file_missing',
      'delivery.file_differs',
    ]);
  });

  it('is also a folder without a manifest, or under another name', async () => {
    const { id } = await write();
    const renamed = join(folder, `${id.slice(0, -8)}00000000`);
    await durableFiles.rename(join(folder, id), renamed);
    expect(await codesOf(readDelivery(renamed, jsonFiles))).toEqual(['delivery.file_differs']);
    await rm(join(renamed, MANIFEST_FILE));
    expect(await codesOf(readDelivery(renamed, jsonFiles))).toEqual(['delivery.file_missing']);
  });

  it('is not what a newer format is', async () => {
    const { id } = await write();
    await writeFile(join(folder, id, MANIFEST_FILE), JSON.stringify({ format: 3, id }));
    expect(await codesOf(readDelivery(join(folder, id), jsonFiles))).toEqual(['delivery.newer']);
  });

  it('never leads out of the folder', async () => {
    const { id, ...content } = await write();
    const tables = content.tables.map((table) => ({ ...table, file: '../../secret.parquet' }));
    expect(() => toManifest({ ...content, tables })).toThrow('Invalid string');
    expect(toManifest(content).id).toBe(id);
  });
});
