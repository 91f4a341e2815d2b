import { beforeAll, expect, test } from 'vitest';
import { fakeSource } from '../../../../test/browser/fake-source.ts';
import { protect } from '../../../disclosure/protect.ts';
import type { Observation } from '../../../observations/observation.ts';
import { parseIsoDate } from '../../../shared/calendar.ts';
import { definitionAt, toFacts } from '../../facts.ts';
import { wordsOf } from '../../texts/words.ts';
import { explainTab, explainTables, fromDateOf } from './explain-tab.ts';
import type { FigureContext } from './figure-model.ts';

const DATE = parseIsoDate('2024-01-01');
const FROM = parseIsoDate('2023-01-01');
let context: FigureContext;
let number: (date: number) => Observation;

beforeAll(async () => {
  const source = await fakeSource();
  const observations = await source.observations();
  const facts = toFacts({ ...source, threshold: 5, cells: protect(observations, { threshold: 5 }) });
  const definition = definitionAt(facts, 'indsatstrappen:1');
  if (!definition) throw new Error('there is no figure 1');
  context = { facts, definition, date: DATE, words: wordsOf('da') };
  number = (date) => {
    const found = observations.find(
      (o) => o.figure === '1' && o.catalogue === 'indsatstrappen' && o.date === date,
    );
    if (!found) throw new Error('there is no number');
    return found;
  };
});

test('the date compared with is the usual one, or any earlier one that is asked for', () => {
  const { cutoffs } = context.facts;
  expect(fromDateOf(cutoffs, DATE, undefined)).toEqual({ from: FROM, isUnknown: false });
  expect(fromDateOf(cutoffs, DATE, '2022-05-01').from).toBe(parseIsoDate('2022-05-01'));
  expect(fromDateOf(cutoffs, DATE, '2024-05-01')).toEqual({ from: FROM, isUnknown: true });
  expect(fromDateOf(cutoffs, DATE, 'i går')).toEqual({ from: FROM, isUnknown: true });
  expect(explainTab(context, { fra: 'i går' }, null, null).messages).toEqual([
    'Linket indeholder en dato, der ikke er opgjort før (i går). Sammenligner med 1. januar 2023.',
  ]);
});

test('typed-in totals ask for an extract', () => {
  const told = {
    change: { parts: null, because: 'no_rows' },
    was: number(FROM),
    is: number(DATE),
    listed: null,
    splits: [],
  } as const;
  const tab = explainTab(context, {}, told, null);
  expect([tab.because, tab.wantsExtract]).toEqual([
    'Forklaringen kræver et udtræk på personniveau. I har indtastet samlede tal for denne dato.',
    true,
  ]);
  expect(tab.population).toContain('ville nøgletallet være');
  expect(explainTables(tab)).toEqual([]);
});

test('whoever may not see rows is told so, and nothing else', () => {
  const tab = explainTab(context, { gruppe: 'from_none' }, null, null);
  expect(tab).toMatchObject({
    waterfall: null,
    group: null,
    splits: null,
    population: '',
    wantsExtract: false,
  });
  expect(tab.because).toContain('kræver adgang til rækkerne');
});

test('the first date has nothing before it', () => {
  const first = { ...context, date: context.facts.cutoffs[0] ?? 0 };
  expect(explainTab(first, {}, null, null).because).toContain('første opgørelse');
});

test('groups are listed when they are there; rates of a type that is not told are none', () => {
  const split = (category: string, date: number, numerator: number): Observation => ({
    ...number(date),
    breakdown: 'sub_type',
    category,
    numerator,
  });
  const told = {
    change: {
      parts: [
        {
          cause: 'from_none',
          children: 1,
          numerator: 1,
          value: { numerator: 1n, denominator: 20n },
          members: [
            { id: 'a', before: { numerator: 0, denominator: 0 }, now: { numerator: 1, denominator: 0 } },
          ],
        },
      ],
    },
    was: number(FROM),
    is: number(DATE),
    listed: { ids: ['a'], facts: [] },
    splits: [
      split('secure_institution', FROM, 3),
      split('residential_institution', FROM, 20),
      split('residential_institution', DATE, 21),
    ],
  } as const;
  const tab = explainTab(context, { gruppe: 'from_none' }, told, null);
  expect(tab.group?.title).toBe('Nye, uden indsats før: 1 barn eller ung');
  expect(tab.group?.rows.length).toBe(1);
  const cells = tab.splits?.table.rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
  );
  // The numbers of both dates, then the rates, then the change.
  expect(cells?.map((row) => row.slice(0, 3))).toEqual([
    ['Sikret døgninstitution', '3', '0'],
    ['Døgninstitution', '20', '21'],
  ]);
  expect(cells?.[0]?.slice(3)).toEqual(['0,16', '0,00', '−0,16']);
  expect(explainTab(context, { gruppe: 'findes-ikke' }, told, null).messages).toEqual([
    'Linket indeholder en gruppe, der ikke findes her. Viser ingen liste.',
  ]);
});
