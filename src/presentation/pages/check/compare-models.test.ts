import { expect, test } from 'vitest';
import { fakeSource } from '../../../../test/browser/fake-source.ts';
import type { DeliveryDifference, DifferencePart, FigureDifference } from '../../../intake/views.ts';
import { wordsOf } from '../../texts/words.ts';
import { compareModel } from './compare-model.ts';
import { planModel } from './plan-model.ts';
import { releaseModel } from './release-model.ts';

const { catalogues } = await fakeSource();
const da = wordsOf('da');
const [BEFORE, NOW] = ['2024-09-30', '2025-01-31'];

const counted = (numerator: number, denominator: number, date: string) => ({
  numerator,
  denominator,
  scale: 1,
  date,
});
/** The change of so many thousandths of a population. */
const rate = (cause: DifferencePart['cause'], numerator: number, population: number): DifferencePart => ({
  cause,
  children: Math.abs(numerator),
  numerator,
  value: { numerator: `${numerator * 1000}`, denominator: `${population}` },
});

/** 33 of 1,900 to 40 of 2,100 children: the population is a cause too, and no number ends at the second decimal. */
const RISEN: FigureDifference = {
  catalogue: 'indsatstrappen',
  figure: '1',
  before: counted(33, 1900, BEFORE),
  now: counted(40, 2100, NOW),
  parts: [
    {
      cause: 'population',
      children: 0,
      numerator: 0,
      value: { numerator: `${33_000 * (1900 - 2100)}`, denominator: `${1900 * 2100}` },
    },
    rate('left', -5, 2100),
    rate('new', 13, 2100),
    rate('aged_out', -1, 2100),
  ],
};

const difference = (...figures: FigureDifference[]): DeliveryDifference => ({
  before: 'former',
  now: 'd1',
  rows: [],
  figures,
});
const rowsOf = (...figures: FigureDifference[]) =>
  compareModel(difference(...figures), NOW, catalogues, da).catalogues.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => rows),
  );
/** A written number as whole hundredths. */
const hundredths = (text: string) =>
  Number(
    text
      .replace('−', '-')
      .replace('+', '')
      .replace(',', '')
      .replace(/^(-?)0$/, '$10'),
  );

test('the written parts of a waterfall sum to the written difference, in the order they are told', () => {
  const [row] = rowsOf(RISEN);
  const waterfall = row?.waterfall;
  const parts = waterfall?.rows.filter(({ total }) => !total) ?? [];
  expect(parts.map(({ label }) => label)).toEqual(['Nye børn', 'Ophørt', 'Fyldt 18 år', 'Befolkning']);
  expect([row?.before, row?.now, row?.difference]).toEqual(['17,37', '19,05', '+1,68']);
  const sum = parts.reduce((total, { value }) => total + hundredths(value), 0);
  expect(sum).toBe(hundredths(row?.difference ?? ''));
  expect(parts.map(({ value }) => value)).toEqual(['+6,19', '−2,38', '−0,48', '−1,65']);
  expect(waterfall?.rounding).toBe('');
  expect(parts.map(({ numerator }) => numerator)).toEqual(['+13', '−5', '−1', '0']);
});

test('each bar begins where the one before ended, from the former number to the present', () => {
  const bars = rowsOf(RISEN)[0]?.waterfall?.bars ?? [];
  expect(bars.map(({ kind }) => kind)).toEqual(['total', 'up', 'down', 'down', 'down', 'total']);
  for (const [i, bar] of bars.slice(1, -1).entries()) expect(bar.from).toBeCloseTo(bars[i]?.to ?? NaN, 5);
  expect(bars.at(-2)?.to).toBeCloseTo(bars.at(-1)?.to ?? NaN, 5);
  expect(rowsOf(RISEN)[0]?.waterfall?.sentence).toBe(
    'Institutionsanbringelser er gået fra 17,37 til 19,05, en forskel på +1,68 pr. 1.000 0-17-årige. Det, der flytter mest: 13 nye børn (+6,19).',
  );
});

test('each number is rounded once, and where the written ends do not fit the written difference it is said', () => {
  const of = (before: number, now: number) =>
    rowsOf({
      ...RISEN,
      before: counted(before, 1_000_000, BEFORE),
      now: counted(now, 1_000_000, NOW),
      parts: [rate('new', now - before, 1_000_000)],
    })[0];
  const off = of(1114, 1226);
  expect([off?.before, off?.now, off?.difference]).toEqual(['1,11', '1,23', '+0,11']);
  expect(off?.waterfall?.rounding).toContain('afrundet for sig');
  const fits = of(1110, 1230);
  expect([fits?.difference, fits?.waterfall?.rounding]).toEqual(['+0,12', '']);
});

test('what cannot be taken apart has no waterfall: a share of few, a number that is missing, parts that do not sum', () => {
  const few = { ...RISEN, figure: '1.1', before: counted(2, 6, BEFORE), now: counted(3, 7, NOW) };
  const [share] = rowsOf(few);
  expect([share?.before, share?.now, share?.difference, share?.waterfall]).toEqual([
    '2 ud af 6',
    '3 ud af 7',
    'for få til procent',
    null,
  ]);
  expect(rowsOf({ ...RISEN, before: null })[0]).toMatchObject({
    before: '..',
    difference: '',
    change: null,
    waterfall: null,
  });
  expect(rowsOf({ ...RISEN, parts: RISEN.parts.slice(1) })[0]?.waterfall).toBeNull();
});

test('the words of a change say when it is more than normal variation, and what moved it most', () => {
  const sure = { ...RISEN, before: counted(30, 10_000, BEFORE), now: counted(90, 10_000, NOW) };
  const [row] = rowsOf({ ...sure, parts: [rate('new', 60, 10_000)] });
  expect([row?.change?.text, row?.cause]).toEqual([
    'Steget: større end normalt udsving',
    'Mest: 60 nye børn',
  ]);
  expect(rowsOf(RISEN)[0]?.change?.text).toBe('Ingen sikker ændring');
});

test('figures stand by step, sub-figures after their main one, and a figure that no catalogue has is left out', () => {
  const figures = ['6', '1.2', '1', '3', '99'].map((figure) => ({ ...RISEN, figure, parts: [] }));
  const model = compareModel(difference(...figures), NOW, catalogues, da);
  const groups = model.catalogues[0]?.groups ?? [];
  expect(groups.map(({ title, rows }) => [title, rows.map(({ label }) => label)])).toEqual([
    ['Trin 6: Anbringelse på institution', ['1', '1.2']],
    ['Trin 5: Anbringelse i plejefamilie', ['3']],
    ['Trin 2: Forebyggende indsatser', ['6']],
  ]);
  expect([model.beforeTitle, model.nowTitle]).toEqual(['Sidste (30.09.2024)', 'Nu (31.01.2025)']);
});

test('the first counting has nothing to be compared with, and says so', () => {
  const first = { ...difference({ ...RISEN, before: null, parts: [] }), before: null };
  const model = compareModel(first, NOW, catalogues, da);
  expect([model.compared, model.lead, model.explained, model.legend]).toEqual([
    false,
    'Der er ingen tidligere opgørelse at sammenligne med. Tallene herunder er de første.',
    '',
    '',
  ]);
});

const release = {
  id: 'r1',
  date: BEFORE,
  dates: [BEFORE],
  version: 1,
  municipality: '999',
  delivery: 'x',
  publishedAt: '2024-10-02T08:00:00Z',
  by: 'controller A',
  note: '',
  sha256: 'abcdef'.padEnd(64, '0'),
};
const change = (figure: string, date: string, before: number | null) => ({
  catalogue: 'indsatstrappen',
  figure,
  date,
  before: before === null ? null : { numerator: before, denominator: 10_000, scale: 1 },
  now: { numerator: 40, denominator: 10_000, scale: 1 },
});

test('a plan counts the numbers that change, their figures and comments; new numbers change nothing', () => {
  const changes = [
    change('1', BEFORE, 30),
    change('1', NOW, 35),
    change('3', NOW, 20),
    change('3', BEFORE, 20),
    change('4', NOW, null),
  ];
  const dates = { date: NOW, dates: [BEFORE, NOW], earlier: [], otherDates: [{ date: BEFORE, numbers: 1 }] };
  const plan = { ...dates, version: 2, changes, releases: ['r1'], comments: 1 };
  const model = planModel(plan, [release, { ...release, id: 'r0' }], catalogues, da);
  expect(model.sentence).toBe('Denne rettelse ændrer 4 tal i 2 nøgletal og 1 kommentar.');
  expect(model.version).toBe('Opgørelsen bliver version 2 pr. 31. januar 2025.');
  expect(model.dates).toBe('Den får tal pr. 30. september 2024 og 31. januar 2025.');
  expect([model.earlier, model.others]).toEqual([
    '',
    'Den nye levering giver andre tal for datoer, der allerede er offentliggjort: 30. september 2024 (1 tal). De ændres ikke.',
  ]);
  expect(model.newer).toEqual(['30. september 2024 (nu version 1)']);
  expect(model.changes.length).toBe(4);
  expect(model.changes[0]).toEqual({
    figure: 'indsatstrappen:1',
    name: 'Institutionsanbringelser',
    date: '30.09.2024',
    before: '3,00',
    now: '4,00',
  });
  const quiet = { ...plan, changes: [change('4', NOW, null)], comments: 0 };
  expect(planModel(quiet, [], catalogues, da).sentence).toBe('Ingen af de offentliggjorte tal ændres.');
  expect(planModel({ ...quiet, version: 1 }, [], catalogues, da).sentence).toBe(
    'Intet af det, der allerede er offentliggjort, ændres.',
  );
});

test('a confirmation says what was published, by whom and when', () => {
  const { title, lines } = releaseModel(release, da);
  expect(title).toBe('Opgørelsen pr. 30. september 2024 er offentliggjort');
  expect(lines.map(({ text }) => text)).toEqual([
    '1',
    '30. september 2024',
    'controller A, 2. oktober 2024 kl. 10.00',
    'Ingen',
    'abcdef000000',
  ]);
});
