import { beforeAll, expect, test } from 'vitest';
import { fakeSource } from '../../../../test/browser/fake-source.ts';
import type { Benchmarks } from '../../../benchmarks/benchmarks.ts';
import { readCatalogues } from '../../../catalogue/read-catalogues.ts';
import { protect } from '../../../disclosure/protect.ts';
import type { Observation } from '../../../observations/observation.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { definitionAt, type Facts, toFacts } from '../../facts.ts';
import { wordsOf } from '../../texts/words.ts';
import type { ProtectedBenchmarks } from './compare/benchmark-cells.ts';
import { isComparable } from './compare/comparable.ts';
import { compareTab } from './compare-tab.ts';

let facts: Facts;
beforeAll(async () => {
  const source = await fakeSource();
  facts = toFacts({ ...source, threshold: 5, cells: protect(await source.observations(), { threshold: 5 }) });
});

const YEARS = ['2021-12-31', '2022-12-31'];

/** Area, then its count of figure 1 and its children at the end of each year. */
const NUMBERS: readonly [string, number, number, number, number][] = [
  ['999', 30, 18000, 34, 19521],
  ['000', 3300, 1160000, 3400, 1165000],
  ['082', 800, 266000, 480, 268000],
  ['657', 40, 19000, 44, 19100],
  ['851', 90, 40000, 120, 40500],
  ['751', 160, 61000, 150, 62000],
  ['860', 20, 12000, 3, 12100],
  ['492', 9, 1000, 12, 1010],
];

function benchmarks(numbers = NUMBERS): ProtectedBenchmarks {
  const observations = numbers.flatMap(([area, ...parts]) =>
    YEARS.map(
      (date, i): Observation => ({
        catalogue: 'indsatstrappen',
        figure: '1',
        area,
        date: parseIsoDate(date),
        breakdown: '',
        category: '',
        numerator: parts[2 * i],
        denominator: parts[2 * i + 1],
        scale: 1,
        unit: 'per_1000',
        status: 'ok',
        source: 'reported',
      }),
    ),
  );
  const rest: Omit<Benchmarks, 'observations'> = {
    groups: [{ name: 'Fire byer', municipalities: ['657', '851', '860', '101'] }],
    sources: ['Anbringelsesstatistikken'],
    names: new Map(),
    region: '082',
    demo: false,
  };
  return { ...rest, cells: protect(observations, { threshold: 5 }) };
}

function tab(
  asked?: string,
  address = 'indsatstrappen:1',
  given: ProtectedBenchmarks | undefined = benchmarks(),
) {
  const definition = definitionAt(facts, address);
  if (!definition) throw new Error(`no ${address}`);
  return compareTab(
    { facts, definition, date: parseIsoDate('2024-09-01'), words: wordsOf('da') },
    given,
    asked,
  );
}

test('says how one lies to region and country, and whether chance may do it', () => {
  expect(tab().sentences).toEqual([
    'Vejby Kommune svarer til Region Midtjylland: 1,74 mod 1,79 (pr. 1.000 0-17-årige, 31. december 2022). Forskellen kan være tilfældig.',
    'Vejby Kommune ligger under Hele landet: 1,74 mod 2,92 (pr. 1.000 0-17-årige, 31. december 2022). Forskellen er større end normalt udsving.',
  ]);
});

test("one's own count is never among the lines, but a mark by itself", () => {
  const { lines, ownCount } = tab();
  expect(lines).toHaveLength(1);
  expect(lines[0]?.lines.map(({ name, role }) => [name, role])).toEqual([
    ['Vejby Kommune', 'own'],
    ['Region Midtjylland', 'region'],
    ['Hele landet', 'country'],
  ]);
  expect(lines[0]?.lines[0]?.points.map(({ text }) => text)).toEqual(['1,67', '1,74']);
  expect(lines[0]?.mark).toMatchObject({ text: '1,59', name: 'Jeres egen opgørelse' });
  expect(ownCount).toBe('Jeres egen opgørelse pr. 1. september 2024: 1,59 pr. 1.000 0-17-årige.');
});

test('at most four lines stand together; region and country in every panel', () => {
  const { lines } = tab('region,land,657,851,751');
  expect(lines.map((panel) => panel.lines.map(({ name }) => name))).toEqual([
    ['Vejby Kommune', 'Region Midtjylland', 'Hele landet', 'Herning'],
    ['Vejby Kommune', 'Region Midtjylland', 'Hele landet', 'Aalborg'],
    ['Vejby Kommune', 'Region Midtjylland', 'Hele landet', 'Aarhus'],
  ]);
  expect(new Set(lines.map(({ top }) => top)).size).toBe(1);
});

test('a group is the sum of those that can be shown, and says how many they are', () => {
  const { tables, caveats } = tab('gruppe:Fire byer');
  expect(tables[0]?.rows[1]).toEqual([
    'Fire byer',
    { text: '2,11', number: 2.11 },
    { text: '2,75', number: 2.75 },
  ]);
  expect(caveats).toContain(
    'Gruppen »Fire byer« er lagt sammen af 2 ud af 4 kommuner. De andre har intet tal, der kan vises.',
  );
});

test('municipalities stand in Danish order; hidden ones stand nowhere', () => {
  const { tables, strip, options } = tab('492');
  expect(tables[1]?.rows.map(([name]) => name)).toEqual([
    'Herning',
    'Vejby Kommune',
    'Ærø',
    'Aalborg',
    'Aarhus',
  ]);
  expect(strip?.dots.map(({ name, named }) => [name, named])).toEqual([
    ['Herning', false],
    ['Vejby Kommune', true],
    ['Ærø', true],
    ['Aalborg', false],
    ['Aarhus', false],
  ]);
  expect(options?.municipalities.map(({ label }) => label)).toEqual([
    'Herning',
    'Hjørring',
    'Ærø',
    'Aalborg',
    'Aarhus',
  ]);
  expect(JSON.stringify(tab('860'))).not.toContain('0,25');
});

test('the funnel holds the municipalities and tells how many are outside', () => {
  const { funnel } = tab();
  expect(funnel?.chart.dots).toHaveLength(5);
  expect(funnel?.text).toBe('0 ud af 5 kommuner ligger uden for de yderste grænser (99,8 %).');
  const widths = funnel?.chart.curves.map(({ lower95, upper95 }) => upper95 - lower95) ?? [];
  expect(widths[0]).toBeGreaterThan(widths.at(-1) ?? 0);
  expect(tab(undefined, 'indsatstrappen:1', benchmarks(NUMBERS.slice(0, 6))).funnel).toBeNull();
});

test('one municipality far from the others is outside, and does not widen the limits itself', () => {
  const codes = ['657', '661', '665', '671', '706', '707', '710', '727', '730', '740', '741'];
  const alike = codes.map((code) => [code, 40, 20000, 40, 20000] as const);
  const given = benchmarks([
    ...alike.map((row) => [...row] as [string, number, number, number, number]),
    ['746', 90, 20000, 90, 20000],
  ]);
  expect(tab(undefined, 'indsatstrappen:1', given).funnel?.text).toMatch(/^1 ud af 12 kommuner/);
});

test('what the link names and nobody has is told', () => {
  expect(tab('region,999999').sentences[0]).toBe('Linket nævner områder, der ikke er tal for: 999999.');
});

test('figures that cannot be compared say why; without numbers of others there is a way on', () => {
  const early = tab(undefined, 'indsatstrappen:6').refusal;
  expect(early?.text).toMatch(/^Kan ikke sammenlignes med andre kommuner, fordi kommunerne registrerer/);
  expect(early?.toFiles).toBe(false);
  const definition = definitionAt(facts, 'indsatstrappen:1');
  if (!definition) throw new Error('no figure 1');
  const context = { facts, definition, date: parseIsoDate('2024-09-01'), words: wordsOf('da') };
  const none = compareTab(context, undefined, undefined);
  expect(none.refusal?.text).toBe('Kan ikke sammenlignes: der er ingen tal fra andre.');
  expect(none.refusal?.toFiles).toBe(true);
  expect(none.ownCount).toContain('1,59');
  expect(tab(undefined, 'indsatstrappen:3').refusal?.toFiles).toBe(true);
});

test("one's own absence from the numbers is told, and nothing is compared with one's own count", () => {
  const without = benchmarks(NUMBERS.filter(([area]) => area !== '999'));
  const found = tab(undefined, 'indsatstrappen:1', without);
  expect(found.sentences).toEqual([
    'Tallene fra andre har ikke Vejby Kommune med. Sammenlign derfor kun udviklingen.',
  ]);
  expect(found.lines[0]?.lines.map(({ role }) => role)).toEqual(['region', 'country']);
});

test('every definition of the product says in a known way whether it can be compared', async () => {
  const all = await readCatalogues(['catalogue']);
  const texts = all.flatMap(({ definitions }) =>
    definitions.flatMap(({ comparison }) => comparison?.da ?? []),
  );
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => !/^(Kan (ikke )?sammenlignes|Sammenlign med jeres eg)/.test(text))).toEqual(
    [],
  );
  expect(isComparable({ comparison: undefined })).toBe(false);
});
