import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Intake } from '../../src/intake/intake.ts';
import { unpack } from '../../src/register/import/formats/zip/guard-zip.ts';
import { zipEntries } from '../../src/register/import/formats/zip/zip-entries.ts';
import type { RegisterFile } from '../../src/register/import/table-files.ts';
import { tableNamed } from '../../src/register/tables/tables.ts';
import { UserProblem } from '../../src/shared/problem.ts';
import { openTestIntake, type TestIntake } from '../support/open-test-intake.ts';
import { runCli } from '../support/run-cli.ts';
import { handInFullOfErrors, handInThatIsGood } from './planted/hand-ins.ts';
import { PLANTED, plantedIn, plantedNumber, WAYS, written } from './planted/numbers.ts';

const TEST_TIMEOUT_MS = 600_000;
const LOOK_EACH_MS = 2;

let opened: TestIntake;
let faulty: readonly RegisterFile[];
let good: readonly RegisterFile[];
/** Everything that came back from taking in: by what was asked. */
const returned: [string, Uint8Array][] = [];
/** What the system tells of the processes that read the files. */
const processes = new Set<string>();
let watch: ReturnType<typeof setInterval>;

beforeAll(async () => {
  opened = await openTestIntake();
  faulty = await handInFullOfErrors();
  good = await handInThatIsGood();
  watch = setInterval(lookAtProcesses, LOOK_EACH_MS);
});
afterAll(() => {
  clearInterval(watch);
  opened.installation.close();
});

describe('the search itself', () => {
  test('there are a thousand different numbers, and the hand-ins hold each in every way', () => {
    expect(new Set(Array.from({ length: PLANTED }, (_, i) => plantedNumber(i))).size).toBe(PLANTED);
    const texts = [...faulty, ...good].flatMap(({ bytes }) => [bytes, ...unzipped(bytes)]);
    const found = new Set(texts.flatMap((bytes) => plantedIn(bytes)).map((hit) => hit.slice(-10)));
    expect(found.size).toBe(PLANTED);
  });

  test('finds a number in every form and encoding, and nothing where there is none', () => {
    for (const way of WAYS) expect(plantedIn(Buffer.from(`a ${written(7, way)} b`)), way).not.toEqual([]);
    const text = `navn ${written(7, 'hyphen')} med mere`;
    for (const encoding of ['utf8', 'utf16le', 'latin1'] as const)
      expect(plantedIn(Buffer.from(text, encoding)), encoding).not.toEqual([]);
    for (const start of ['', 'x', 'xy'])
      for (const encoding of ['base64', 'base64url', 'hex'] as const)
        expect(plantedIn(Buffer.from(Buffer.from(start + text).toString(encoding))), encoding).not.toEqual(
          [],
        );
    expect(plantedIn(Buffer.from('2016-01-01 0101990000 123456789 ******-****'))).toEqual([]);
  });
});

describe('no planted number comes out of the way in', { timeout: TEST_TIMEOUT_MS }, () => {
  test('a hand-in full of errors', async () => {
    const intake = told(opened.intake);
    const { id } = await intake.start('2025-01-31', by(1));
    for (const { name, bytes } of faulty) await intake.addFile(id, name, bytes);
    await intake.draft(id);
    await everythingOf(intake, id);
    const { groups } = await opened.intake.check(id);
    expect(groups.some(({ severity }) => severity === 'error')).toBe(true);
    await intake.correct(
      id,
      { kind: 'cell', table: 'measures', row: 2, column: 'caseworker_id', value: by(2), reason: by(3) },
      by(4),
    );
    await intake.correct(
      id,
      { kind: 'cell', table: 'measures', row: 3, column: 'start_date', value: by(5), reason: by(6) },
      by(7),
    );
    await intake.correct(id, { kind: 'left_out', table: 'measures', row: 4, reason: by(8) }, by(9));
    await refused(intake.correct(id, { kind: 'left_out', table: by(10), row: 4, reason: 'x' }, by(9)));
    await refused(
      intake.correct(
        id,
        { kind: 'cell', table: 'measures', row: 4, column: by(10), value: by(2), reason: by(3) },
        by(9),
      ),
    );
    await refused(
      intake.correct(id, { kind: 'left_out', table: 'measures', row: 999_999, reason: by(3) }, by(9)),
    );
    await refused(intake.setDate(id, by(11)));
    await refused(intake.draft(by(12)));
    await refused(intake.publish(id, by(13), by(14)));
    await refused(intake.addFile(id, `${by(15)}.pdf`, Buffer.from(`%PDF-1.7 ${by(16)}`)));
    await everythingOf(intake, id, 3);
    await intake.drafts();
    expect(leaks()).toEqual([]);
  });

  test('a hand-in that is published', async () => {
    const intake = told(opened.intake);
    const { id } = await intake.start('2025-01-31', by(20));
    for (const { name, bytes } of good) await intake.addFile(id, name, bytes);
    const [flat] = await intake.sheets(id);
    if (!flat) throw new Error('no sheet');
    const columns = Object.fromEntries(flat.columns.map(({ header, field }) => [header, field]));
    const values = { measure_type: { [`Kontaktperson for ${plantedNumber(5)}`]: 'contact_person' } };
    await intake.setMapping(id, {
      file: flat.file,
      sheet: flat.sheet,
      table: 'measures',
      columns: { ...columns, [by(21)]: null },
      values,
    });
    await everythingOf(intake, id);
    await intake.setMapping(id, {
      file: flat.file,
      sheet: flat.sheet,
      table: 'measures',
      columns,
      values: { measure_type: { 'Kontaktperson for ******-****': 'contact_person' } },
    });
    await intake.saveProfile(id, `Udtræk ${by(22)}`);
    await intake.correct(
      id,
      { kind: 'cell', table: 'measures', row: 3, column: 'end_date', value: '', reason: by(23) },
      by(24),
    );
    const { groups } = await intake.check(id);
    expect(groups.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const group of groups)
      if (group.severity === 'warning') await intake.accept(id, group, by(25), by(26));
    await everythingOf(intake, id);
    await intake.compare(id);
    await intake.plan(id);
    const release = await intake.publish(id, by(27), by(28));
    expect(release.version).toBe(1);
    await intake.releases();
    await intake.template();
    expect(leaks()).toEqual([]);
  });

  test('the command line, with the same files', async () => {
    const root = mkdtempSync(join(tmpdir(), 'indsatstrappen-planted-'));
    const key = mkdtempSync(join(tmpdir(), 'indsatstrappen-key-'));
    for (const [name, files] of [
      ['fejl', faulty],
      ['god', good],
    ] as const) {
      const folder = join(root, name);
      mkdirSync(folder);
      for (const { name: file, bytes } of files) writeFileSync(join(folder, file), bytes);
      const data = join(root, 'data');
      const errors = join(root, `${name}.xlsx`);
      const argv = [
        'import',
        folder,
        '--data',
        data,
        '--by',
        by(30),
        '--date',
        '2025-01-31',
        '--errors',
        errors,
      ];
      const more = ['--save-profile', by(31), '--accept', by(32), '--publish', '--note', by(33)];
      const { out, err } = await runCli([...argv, ...more], { XDG_CONFIG_HOME: key });
      expect(out + err).not.toBe('');
      returned.push([`import ${name}`, Buffer.from(out + err)], [`errors ${name}`, readFileSync(errors)]);
      for (const file of filesUnder(data)) returned.push([`data: ${basename(file)}`, readFileSync(file)]);
    }
    expect(leaks()).toEqual([]);
  });

  test('what lies on the disk: drafts, sealed files, deliveries, ledger, releases, profiles', async () => {
    const files = filesUnder(opened.root);
    const kinds = new Set(files.map((file) => relative(opened.root, file).split(/[\\/]/)[0]));
    expect(kinds.size).toBeGreaterThan(2);
    const leaking: string[] = [];
    for (const file of files) {
      const bytes = readFileSync(file);
      const texts = [Buffer.from(file), bytes, ...unzipped(bytes), ...(await rowsOfParquet(file))];
      for (const text of texts)
        for (const hit of plantedIn(text)) leaking.push(`${relative(opened.root, file)}: ${hit}`);
    }
    expect(leaking.slice(0, 20)).toEqual([]);
    expect(files.some((file) => file.endsWith('.parquet'))).toBe(true);
  });

  test('what the system tells of the processes that read the files', () => {
    if (process.platform === 'linux') expect(processes.size).toBeGreaterThan(0);
    expect([...processes].flatMap((text) => plantedIn(Buffer.from(text)))).toEqual([]);
  });
});

/** The intake with everything it returns and refuses with written down. */
function told(intake: Intake): Intake {
  return new Proxy(intake, {
    get:
      (target, name: keyof Intake) =>
      async (...args: never[]) => {
        const method = target[name] as (...given: never[]) => Promise<unknown>;
        try {
          const result = await method(...args);
          returned.push([
            name,
            result instanceof Uint8Array ? result : Buffer.from(JSON.stringify(result) ?? ''),
          ]);
          return result;
        } catch (error) {
          const { message = '', stack = '' } = error instanceof Error ? error : {};
          const findings = error instanceof UserProblem ? error.findings : [];
          returned.push([`${name} refused`, Buffer.from(JSON.stringify([message, stack, findings]))]);
          throw error;
        }
      },
  });
}

/** Asks for all that can be asked of a draft. */
async function everythingOf(intake: Intake, id: string, mostTables = 100): Promise<void> {
  await intake.sheets(id);
  await intake.values(id);
  const { groups } = await intake.check(id);
  // Of each table one kind of finding: the rows behind the others are the same.
  const asked = new Map(groups.map(({ key, place }) => [place.table, key]));
  for (const key of [...asked.values()].slice(0, mostTables)) await intake.rowsOf(id, key, 'da');
  for (const language of ['da', 'en'] as const) await intake.errorList(id, language);
}

async function refused(asked: Promise<unknown>): Promise<void> {
  await expect(asked).rejects.toBeInstanceOf(UserProblem);
}

/** A name of somebody who writes a number where none belongs. */
function by(i: number): string {
  return `Tester ${written(i, WAYS[i % WAYS.length] ?? 'plain')}`;
}

function leaks(): string[] {
  const found = returned.flatMap(([name, bytes]) =>
    [bytes, ...unzipped(bytes)].flatMap((text) => plantedIn(text).map((hit) => `${name}: ${hit}`)),
  );
  returned.length = 0;
  return [...new Set(found)].slice(0, 20);
}

function unzipped(bytes: Uint8Array): Uint8Array[] {
  return (zipEntries(bytes, 1000) ?? []).flatMap((entry) => {
    const content = unpack(bytes, entry);
    return content ? [Buffer.from(entry.name), content] : [];
  });
}

async function rowsOfParquet(file: string): Promise<Uint8Array[]> {
  const table = file.endsWith('.parquet') ? tableNamed(basename(file, '.parquet')) : undefined;
  if (!table) return [];
  const { columns } = await opened.parts.parquet.read(table.name, file);
  return [...columns].map(([name, { values }]) => Buffer.from(JSON.stringify([name, ...values])));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Writes down the arguments and surroundings of this process's children, where the system tells them. */
function lookAtProcesses(): void {
  if (process.platform !== 'linux') return;
  for (const task of readdirSync('/proc/self/task'))
    for (const pid of readQuietly(`/proc/self/task/${task}/children`).split(' ').filter(Boolean))
      for (const part of ['cmdline', 'environ']) processes.add(readQuietly(`/proc/${pid}/${part}`));
  processes.delete('');
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
