import { beforeAll, describe, expect, test } from 'vitest';
import { fakeSource } from '../../../../test/browser/fake-source.ts';
import { protect } from '../../../disclosure/protect.ts';
import type { FigureSource } from '../../../observations/figure-source.ts';
import type { Observation } from '../../../observations/observation.ts';
import { type Facts, toFacts } from '../../facts.ts';
import { readState } from '../../state/page-state.ts';
import { wordsOf } from '../../texts/words.ts';
import { type SplitNumbers, splitNumbers } from './explore-cell.ts';
import { exploreModel, shownExplore } from './explore-model.ts';

let source: FigureSource;
let facts: Facts;
let splits: SplitNumbers;

/** Every stock of the first catalogue halved between two age groups; a district that is only seen on the newest date. */
function halves(observations: readonly Observation[], newest: number): Observation[] {
  const stocks = observations.filter((o) => o.catalogue === 'indsatstrappen' && o.unit === 'per_1000');
  return stocks.flatMap((o) => [
    ...['0-5', '6-17'].map(
      (category, i): Observation => ({
        ...o,
        breakdown: 'age_group',
        category,
        numerator: Math.floor(((o.numerator ?? 0) + i) / 2),
        denominator: 1000,
      }),
    ),
    ...(o.date === newest ? [{ ...o, breakdown: 'district' as const, category: 'Øst', numerator: 2 }] : []),
  ]);
}

beforeAll(async () => {
  source = await fakeSource();
  const { municipality, demo, catalogues, cutoffs } = source;
  const observations = await source.observations();
  const cells = protect(observations, { threshold: 5 });
  facts = toFacts({ municipality, demo, catalogues, cutoffs, threshold: 5, cells });
  splits = splitNumbers(halves(observations, cutoffs.at(-1) ?? 0));
});

function model(query: string, sees = true) {
  return exploreModel(facts, readState(query), sees ? splits : undefined, wordsOf('da'));
}

const cellsOf = (query: string, row: number) =>
  model(query).tables[0]?.rows[row]?.cells.map(({ text }) => text);

describe('the free table', () => {
  test('starts filled with the main figures at the newest dates, newest first', () => {
    const { tables, title, remarks } = model('');
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.length).toBeGreaterThan(11);
    expect(tables[0]?.columns.map(({ label }) => label).slice(0, 2)).toEqual(['01.09.2024', '01.05.2024']);
    expect(title).toMatch(
      /^Institutionsanbringelser, .* nøgletal mere i .*, 1\. januar 2023–1\. september 2024$/,
    );
    expect(remarks).toEqual([]);
  });

  test('rows and columns can change places', () => {
    const [across, down] = [model('tal=1,3'), model('tal=1,3&raekker=dato')];
    expect(down.tables[0]?.rows.map(({ cells }) => cells[0]?.text)).toEqual(
      across.tables[0]?.rows[0]?.cells.map(({ text }) => text),
    );
  });

  test('counts are the numerators', () => {
    expect(cellsOf('tal=3&enhed=antal', 0)?.slice(0, 3)).toEqual(['86', '84', '85']);
  });

  test('splits stand in a table for each figure, with the unit of the age group', () => {
    const { tables } = model('tal=3,4&raekker=alder&enhed=antal');
    expect(tables.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
      ['0-5-årige', '6-17-årige'],
      ['0-5-årige', '6-17-årige'],
    ]);
    expect(tables[0]?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['43', '43']);
    expect(model('tal=3&raekker=alder').tables[0]?.title).toContain('pr. 1.000 i aldersgruppen');
  });

  test('a part that nobody is counted in on a date is 0, one that is not known at all a sign', () => {
    expect(cellsOf('tal=3&raekker=distrikt&enhed=antal', 0)?.slice(0, 2)).toEqual(['2', '0']);
    expect(cellsOf('tal=3&alder=18-22', 0)?.[0]).toBe('..');
  });

  test('a filter takes one part of every figure', () => {
    expect(cellsOf('tal=3,4&alder=6-17&enhed=antal', 0)?.[0]).toBe('43');
    expect(model('tal=3,4&alder=6-17').title).toContain('kun 6-17-årige');
  });

  test('it sorts by a column, signs last', () => {
    const numbers = model('sorter=-1').tables[0]?.rows.map(({ cells }) => cells[0]?.number ?? null) ?? [];
    const known = numbers.filter((n) => n !== null);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(numbers.slice(known.length).every((n) => n === null)).toBe(true);
  });
});

describe('what cannot be had is told', () => {
  test('two splits, the same twice, unknown figures, dates and dimensions', () => {
    const { remarks, tables } = model('raekker=alder&kolonner=distrikt&tal=99,3&fra=2019-01-01');
    expect(remarks).toHaveLength(3);
    expect(tables[0]?.columns[0]?.label).toBe('01.09.2024');
    expect(model('raekker=dato&kolonner=dato').remarks[0]).toContain('Kolonner viser Nøgletal');
    expect(model('raekker=vejr').remarks[0]).toContain('vejr');
  });

  test('figures that are not split so', () => {
    expect(model('raekker=alder&tal=3,7').remarks).toEqual([
      'Har ingen tal opdelt på aldersgruppe: Tidligere institutionsanbragte.',
    ]);
    const rows = model('').controls.find(({ key }) => key === 'raekker');
    expect(rows?.options.map(({ reason }) => reason)).toEqual([
      '',
      '',
      '',
      'ingen tal er opdelt sådan',
      'ingen tal er opdelt sådan',
      '',
    ]);
  });

  test('splits to readers who do not see rows, who get totals', () => {
    const { remarks, tables, controls } = model('raekker=alder&maalgruppe=disability&tal=3', false);
    expect(remarks).toHaveLength(2);
    expect(remarks.every((remark) => remark.includes('kræver adgang til rækkerne'))).toBe(true);
    expect(tables[0]?.rows.map(({ label }) => label)).toEqual(['3 Anbringelser i plejefamilier']);
    const text = JSON.stringify({ tables, controls });
    expect(text).not.toContain('6-17');
    expect(text).not.toContain('Øst');
  });
});

describe('the chart', () => {
  test('is lines together when they are few and of one unit, apart when they are not', () => {
    const kind = (query: string) => model(`vis=graf&${query}`).tables[0]?.chart?.kind;
    expect(kind('tal=1,3,4')).toBe('several');
    expect(kind('tal=1,2')).toBe('multiples');
    expect(kind('tal=1,3,4,5,6')).toBe('multiples');
    expect(kind('raekker=alder&kolonner=noegletal&tal=1,3')).toBe('bars');
    expect(model('tal=1').tables[0]?.chart).toBeNull();
  });

  test('goes from oldest to newest and says its ends in words', () => {
    const chart = model('vis=graf&tal=3,4&enhed=antal').tables[0]?.chart;
    if (chart?.kind !== 'several') throw new Error('no lines');
    expect(chart.series[0]?.points.map(({ value }) => value)).toEqual([76, 79, 82, 85, 84, 86]);
    expect(chart.longAlt).toContain('fra 76 (jan. 2023) til 86 (sep. 2024)');
  });
});

test('files hold exactly what is shown', () => {
  const page = model('tal=3&enhed=antal');
  const shown = shownExplore(page);
  expect(shown.tables[0]?.rows[0]?.slice(0, 2)).toEqual([
    '3 Anbringelser i plejefamilier (antal)',
    { text: '86', number: 86 },
  ]);
});
