import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectCatalogues } from '../../test/support/project-catalogues.ts';
import { demoBenchmarks } from '../demo/demo-benchmarks.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { UserProblem } from '../shared/problem.ts';
import { type BenchmarkShelf, benchmarkShelf } from './benchmark-shelf.ts';
import { withDemo } from './with-demo.ts';

let root: string;
let shelf: BenchmarkShelf;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'indsatstrappen-sammenligning-'));
  shelf = benchmarkShelf({
    folder: join(root, 'sammenligning'),
    catalogues: projectCatalogues,
    municipality: () => '657',
    now: () => new Date('2024-05-01T10:00:00Z'),
  });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const FIGURES = `noegletal;kommune;dato;taeller;naevner;kilde
indsatstrappen:1;657;31.12.2017;34;19521;Anbringelsesstatistikken
indsatstrappen:1;000;31.12.2017;3400;1165000;Anbringelsesstatistikken
indsatstrappen:1;082;31.12.2017;820;268000;Anbringelsesstatistikken
`;

async function codesOf(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => undefined,
    (refused: unknown) => refused,
  );
  if (!(error instanceof UserProblem)) throw new Error('it was not refused');
  return error.findings.map(({ code, place }) => `${code} ${place.row ?? ''} ${place.column ?? ''}`.trim());
}

test('a file is kept, read, listed and removed', async () => {
  const { entry } = await shelf.add('tal.csv', bytes(FIGURES), 'Test Person');
  expect(entry).toMatchObject({
    name: 'tal.csv',
    kind: 'figures',
    rows: 3,
    areas: 3,
    from: '2017-12-31',
    to: '2017-12-31',
  });
  expect(await shelf.list()).toEqual([entry]);
  const { observations, region, sources } = await shelf.read();
  expect(region).toBe('082');
  expect(sources).toEqual(['Anbringelsesstatistikken']);
  expect(
    observations.map(({ area, numerator, denominator, date }) => [area, numerator, denominator, date]),
  ).toEqual([
    ['657', 34, 19521, parseIsoDate('2017-12-31')],
    ['000', 3400, 1165000, parseIsoDate('2017-12-31')],
    ['082', 820, 268000, parseIsoDate('2017-12-31')],
  ]);
  await shelf.remove(entry.id);
  expect(await shelf.list()).toEqual([]);
  expect((await shelf.read()).observations).toEqual([]);
  expect(await codesOf(shelf.remove(entry.id))).toEqual(['compare.gone']);
});

test('the same file is kept once, and a later file takes the place of the same numbers', async () => {
  await shelf.add('tal.csv', bytes(FIGURES), 'Test Person');
  await shelf.add('igen.csv', bytes(FIGURES), 'Test Person');
  expect((await shelf.list()).map(({ name }) => name)).toEqual(['igen.csv']);
  await shelf.add('rettet.csv', bytes(FIGURES.replace(';34;', ';35;')), 'Test Person');
  const own = (await shelf.read()).observations.filter(({ area }) => area === '657');
  expect(own.map(({ numerator }) => numerator)).toEqual([35]);
});

test('a file is refused whole, with the row and column of each fault, and leaves nothing', async () => {
  const wrong = `${FIGURES}indsatstrappen:1;9999;31.12.2017;5;100;x
indsatstrappen:1;661;31.02.2017;5;100;x
`;
  expect(await codesOf(shelf.add('tal.csv', bytes(wrong), 'Test Person'))).toEqual([
    'area.unknown 5 municipality',
    'date.impossible 6 date',
  ]);
  const unknown = FIGURES.replace('indsatstrappen:1;000', '\nindsatstrappen:99;000');
  expect(await codesOf(shelf.add('tal.csv', bytes(unknown), 'Test Person'))).toEqual([
    'compare.unknown_figure 4 figure',
  ]);
  expect(await shelf.list()).toEqual([]);
  expect(await readdir(root)).toEqual([]);
});

test('groups of municipalities are read by their two columns', async () => {
  await shelf.add('grupper.csv', bytes('gruppe;kommune\nKyst;657\nKyst;0661\nLand;671\n'), 'Test Person');
  expect((await shelf.read()).groups).toEqual([
    { name: 'Kyst', municipalities: ['657', '661'] },
    { name: 'Land', municipalities: ['671'] },
  ]);
  const wrong = 'gruppe;kommune\n;657\nKyst;999\n"a,b";661\n';
  expect(await codesOf(shelf.add('grupper.csv', bytes(wrong), 'Test Person'))).toEqual([
    'compare.group_name 2 gruppe',
    'municipality.unknown 3 kommune',
    'compare.group_name 4 gruppe',
  ]);
});

test('the demo shows its invented numbers until there is a file', async () => {
  const demo = withDemo(shelf, async () => demoBenchmarks(await projectCatalogues()));
  expect((await demo.read()).demo).toBe(true);
  await demo.add('tal.csv', bytes(FIGURES), 'Test Person');
  expect((await demo.read()).demo).toBe(false);
});

test('the invented municipalities have codes that no area has, and parts no larger than their whole', async () => {
  const { observations, names, sources } = demoBenchmarks(await projectCatalogues());
  const { ALL_MUNICIPALITIES } = await import('../catalogue/areas.ts');
  const invented = [...names.keys()].filter((code) => code.startsWith('9'));
  expect(invented.filter((code) => ALL_MUNICIPALITIES.some((real) => real.code === code))).toEqual([]);
  expect([...names.values()].filter((name) => !name.endsWith('(demo)'))).toEqual(['Vejby Kommune']);
  expect(sources.join()).toContain('opfundet');
  expect(
    observations.filter((o) => o.unit === 'percent' && (o.numerator ?? 0) > (o.denominator ?? 0)),
  ).toEqual([]);
  expect(observations.length).toBeGreaterThan(500);
});
