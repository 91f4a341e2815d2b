import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const CHILDREN = 'child_id;birth_date;municipality\nbarn-1;2010-01-01;510\n';
const MEASURES = 'measure_id;child_id;measure_type;start_date;end_date\nm-1;barn-1;foster_care;2016-01-01;\n';
const POPULATION = 'municipality;date;age;count\n510;2017-01-01;0-17;1000\n';
const GOOD = { 'children.csv': CHILDREN, 'measures.csv': MEASURES, 'population.csv': POPULATION };

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What is wrong, the files, and what standard error must say in Danish. */
const CASES: readonly (readonly [string, Files, RegExp])[] = [
  [
    'a required column missing',
    { ...GOOD, 'measures.csv': MEASURES.replace('measure_id', 'noget_andet') },
    /^measures:1:measure_id: /m,
  ],
  [
    'a date that does not exist',
    { ...GOOD, 'measures.csv': MEASURES.replace('2016-01-01', '31.02.2016') },
    /^measures:2:start_date: /m,
  ],
  [
    'a date that is no date',
    { ...GOOD, 'children.csv': CHILDREN.replace('2010-01-01', 'i går') },
    /^children:2:birth_date: /m,
  ],
  [
    'an end before its start',
    { ...GOOD, 'measures.csv': MEASURES.replace('2016-01-01;', '2016-01-01;2015-01-01') },
    /^measures:2:end_date: /m,
  ],
  [
    'a duplicate id',
    { ...GOOD, 'children.csv': `${CHILDREN}barn-1;2011-01-01;510\n` },
    /^children:3:child_id: /m,
  ],
  [
    'a child that does not exist',
    { ...GOOD, 'measures.csv': MEASURES.replace('barn-1', 'barn-2') },
    /^measures:2:child_id: /m,
  ],
  [
    'a measure type that is unknown',
    { ...GOOD, 'measures.csv': MEASURES.replace('foster_care', 'plejehjem') },
    /^measures:2:measure_type: /m,
  ],
  [
    'a municipality that does not exist',
    { ...GOOD, 'children.csv': CHILDREN.replace('510', '999') },
    /^children:2:municipality: /m,
  ],
  [
    'a count that is no number',
    { ...GOOD, 'population.csv': POPULATION.replace('1000', 'mange') },
    /^population:2:count: /m,
  ],
  ['a table missing', { 'children.csv': CHILDREN, 'population.csv': POPULATION }, /measures/],
  ['NUL bytes', { ...GOOD, 'children.csv': CHILDREN.replace('barn-1', 'barn\0-1') }, /^children:2/m],
  [
    'a line of ten million characters',
    { ...GOOD, 'children.csv': `${CHILDREN}${'x'.repeat(10_000_000)};2010-01-01;510;extra\n` },
    /^children:3/m,
  ],
  [
    'a quote that is never closed',
    { ...GOOD, 'children.csv': `${CHILDREN}"barn-2;2010-01-01;510\n` },
    /^children:3/m,
  ],
  [
    'too many cells in a row',
    { ...GOOD, 'children.csv': `${CHILDREN}barn-2;2010-01-01;510;og;mere\n` },
    /^children:3/m,
  ],
  [
    'the same header twice',
    { ...GOOD, 'children.csv': CHILDREN.replace('municipality', 'birth_date') },
    /^children:1/m,
  ],
  ['an empty file', { ...GOOD, 'children.csv': '' }, /^children/m],
  [
    'a picture as a table',
    { ...GOOD, 'children.csv': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xd8]) },
    /^children/m,
  ],
  [
    'headers that are names of JavaScript',
    { ...GOOD, 'children.csv': '__proto__;constructor;toString\na;b;c\n' },
    /^children:1/m,
  ],
  ['an empty folder', {}, /\S/],
];

describe('broken and hostile input is refused whole, with a message and status 1', () => {
  test('the folder that the cases break is good', async () => {
    const { status, out } = await runCli(['calculate', folderOf(GOOD), '--at', '2017-01-31']);
    expect(status).toBe(0);
    expect(out).toContain('indsatstrappen,3,510,2017-01-31,,,1,1000,1,per_1000,ok');
  });

  test.each(CASES)('%s', async (name, files, message) => {
    const folder = folderOf(files);
    const calculated = await runCli(['calculate', folder, '--at', '2017-01-31']);
    expect({ status: calculated.status, out: calculated.out }).toEqual({ status: 1, out: '' });
    expect(calculated.err).toMatch(message);
    expect(calculated.err.length).toBeLessThan(20_000);
    expect(calculated.err).not.toContain('Error');

    const english = await runCli(['calculate', folder, '--at', '2017-01-31', '--lang', 'en']);
    expect(english.status).toBe(1);
    expect(english.err).not.toBe(calculated.err);

    const data = mkdtempSync(join(tmpdir(), 'indsatstrappen-data-'));
    const key = mkdtempSync(join(tmpdir(), 'indsatstrappen-key-'));
    const kept = await runCli(['import', folder, '--data', data], { XDG_CONFIG_HOME: key });
    const isTaken = TAKEN_THROUGH_A_MAPPING.includes(name);
    expect(kept.status, kept.err).toBe(isTaken ? 0 : 1);
    const deliveries = join(data, 'deliveries');
    expect(existsSync(deliveries) ? readdirSync(deliveries).length : 0).toBe(isTaken ? 1 : 0);
  });

  test('a folder that is none', async () => {
    const missing = await runCli(['calculate', join(tmpdir(), 'findes-ikke'), '--at', '2017-01-31']);
    expect(missing).toMatchObject({ status: 1, out: '' });
    const file = join(folderOf(GOOD), 'children.csv');
    expect(await runCli(['calculate', file, '--at', '2017-01-31'])).toMatchObject({ status: 1, out: '' });
  });

  test('every fault is named at once', async () => {
    const files = {
      ...GOOD,
      'measures.csv': `${MEASURES}m-2;barn-9;foster_care;31.13.2016;\nm-3;barn-1;x;2016-01-01;\n`,
    };
    const { err } = await runCli(['calculate', folderOf(files), '--at', '2017-01-31']);
    expect(err).toMatch(/^measures:3:child_id: /m);
    expect(err).toMatch(/^measures:3:start_date: /m);
    expect(err).toMatch(/^measures:4:measure_type: /m);
  });

  test('a million short lines end soon', async () => {
    const folder = folderOf({ ...GOOD, 'children.csv': `${CHILDREN}${'x\n'.repeat(1_000_000)}` });
    const { status, err } = await runCli(['calculate', folder, '--at', '2017-01-31']);
    expect(status).toBe(1);
    expect(err.split('\n').length).toBeLessThan(1000);
  });
});

/** What `calculate` refuses by the contract and `import` can make sense of: ids are made, a column is chosen and told of. */
const TAKEN_THROUGH_A_MAPPING: readonly string[] = ['a required column missing', 'the same header twice'];

describe('wrong use is status 2', () => {
  test.each([
    [['calculate']],
    [['calculate', 'mappe']],
    [['calculate', 'mappe', '--at', '2017-02-30']],
    [['calculate', 'mappe', '--at', '2017-01-31', '--by', 'alder']],
    [['calculate', 'mappe', '--at', '2017-01-31', '--figures', '99']],
    [['calculate', 'mappe', '--at', '2017-01-31', '--catalogue', 'andet']],
    [['calculate', 'mappe', '--at', '2017-01-31', '--ukendt']],
    [['ukendt']],
  ])('%j', async (argv) => {
    const danish = await runCli(argv);
    expect(danish).toMatchObject({ status: 2, out: '' });
    const english = await runCli([...argv, '--lang', 'en']);
    expect(english.status).toBe(2);
    expect(english.err).not.toBe(danish.err);
  });
});

function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'indsatstrappen-hostile-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
