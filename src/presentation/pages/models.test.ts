import { beforeAll, describe, expect, test } from 'vitest';
import { fakeSource } from '../../../test/browser/fake-source.ts';
import { protect } from '../../disclosure/protect.ts';
import { protectTurnovers } from '../../disclosure/protect-turnover.ts';
import { parseIsoDate } from '../../shared/calendar.ts';
import { definitionAt, type Facts, toFacts } from '../facts.ts';
import { wordsOf } from '../texts/words.ts';
import { developmentTab } from './figure/development-tab.ts';
import { listModel } from './list-model.ts';
import { overviewModel } from './overview-model.ts';

let facts: Facts;
beforeAll(async () => {
  const source = await fakeSource();
  const cells = protect(await source.observations(), { threshold: 5 });
  const verdicts = protectTurnovers((await source.turnovers?.()) ?? [], { threshold: 5 });
  facts = toFacts({ ...source, threshold: 5, cells, verdicts });
});

function figure(address: string, date = '2024-01-01') {
  const definition = definitionAt(facts, address);
  if (!definition) throw new Error(`no ${address}`);
  const words = wordsOf('da');
  return developmentTab({ facts, definition, date: parseIsoDate(date) ?? NaN, words }, undefined);
}

describe('the front page', () => {
  test('begins with placements in all and their parts, in words', () => {
    const { body, frame } = overviewModel(facts, '2024-01-01', wordsOf('da'));
    expect(frame.countedAt).toBe('Vejby Kommune · opgjort pr. 1. januar 2024');
    expect(body?.headline).toBe('Ingen sikker ændring i anbringelserne siden 1. januar 2023: 128 mod 123.');
    expect(body?.parts).toBe(
      'Institution 34 mod 40, plejefamilie 85 mod 76 og netværkspleje 9 mod 7: ingen sikker ændring i nogen af dem.',
    );
  });

  test('has six treads; the first is not counted, bars lie on one scale', () => {
    const stair = overviewModel(facts, '2024-01-01', wordsOf('da')).body?.stair ?? [];
    expect(stair.map((s) => s.row?.number.numerator)).toEqual([undefined, '166', '280', '9', '85', '34']);
    expect(stair.map((s) => s.row?.number.value)).toEqual([
      undefined,
      '8,50',
      '14,34',
      '0,46',
      '4,35',
      '1,74',
    ]);
    expect(Math.max(...stair.map((s) => s.bar ?? 0))).toBe(1);
    expect(stair[3]?.bar).toBeCloseTo(0.46 / 14.34, 6);
  });

  test('names sure changes, the jump of the population and the new law', () => {
    const texts = overviewModel(facts, '2024-09-01', wordsOf('da')).body?.notices.map((n) => n.text);
    expect(texts).toEqual([
      'Forebyggende indsatser (§ 11, stk. 3-tilbud): steget siden 1. september 2023 (10,45 mod 8,15).',
      'Antallet af 0-17-årige er steget med 4,7\u00a0% siden 1. september 2023. Kontrollér tallet 19.521.',
      'Barnets lov trådte i kraft 1. januar 2024. Tal før og efter kan være registreret forskelligt.',
    ]);
  });

  test('has the twelve figures as rows', () => {
    const rows = overviewModel(facts, undefined, wordsOf('en')).body?.rows ?? [];
    expect(rows.map((row) => row.label)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
    ]);
    expect(rows[10]?.number).toMatchObject({ value: '0.45', mark: '*' });
  });

  test('leaves few children in network care out of the stair and the sentence', async () => {
    const source = await fakeSource({ replace: { network_foster_care: Array(9).fill(3) } });
    const cells = protect(await source.observations(), { threshold: 5 });
    const few = toFacts({ ...source, threshold: 5, cells });
    const { body } = overviewModel(few, undefined, wordsOf('da'));
    const networks = body?.stair[3]?.row?.number;
    expect(networks).toMatchObject({ state: 'hidden', value: 'c', numerator: '', exact: null });
    expect(body?.parts).not.toMatch(/netværkspleje/i);
  });
});

test('the list groups figures by step, the most intrusive first, and what spans steps last', () => {
  const { catalogues } = listModel(facts, {}, wordsOf('da'));
  const first = catalogues[0];
  expect(first?.groups.map((g) => g.title.slice(0, 6))).toEqual([
    'Trin 6',
    'Trin 5',
    'Trin 4',
    'Trin 3',
    'Trin 2',
    'På tvæ',
  ]);
  expect(first?.groups[0]?.rows.map((row) => row.figure)).toContain('7.1');
  expect(first?.groups.at(-1)?.rows.map((row) => row.figure)).toEqual(['11', '12', '12.1', '12.2', '12.3']);
});

describe('a figure', () => {
  test('has its calculation with exactly the numbers of its table', () => {
    const body = figure('indsatstrappen:1');
    expect(body.calculation.formula).toBe('34 / 19.521 × 1.000 = 1,74');
    const row = body.tables[0]?.rows.find((r) => r.chosen);
    expect([row?.date, ...(row?.cells ?? []), row?.status]).toEqual([
      '01.01.2024',
      '34',
      '19.521',
      '1,74',
      'Opgjort',
    ]);
  });

  test('writes each unit’s calculation', () => {
    const formula = (address: string) => figure(address).calculation.formula;
    expect(formula('indsatstrappen:9')).toBe('104 / 249 × 100 = 41,8\u00a0%');
    expect(formula('indsatstrappen:2')).toBe('25.100 / 34 / 30,4375 = 24,3 måneder');
    expect(formula('indsatstrappen:11')).toBe('24.100.000 kr. / 56.550.000 kr. = 0,43');
    expect(formula('indsatstrappen:12')).toBe('366 × 365,25 / 110.600 = 1,2');
  });

  test('shows a hidden number as c in every cell and calculates nothing', () => {
    const body = figure('indsatstrappen:1.2');
    expect(body.tables[0]?.rows.find((r) => r.chosen)?.cells).toEqual(['c', 'c', 'c']);
    expect(body.calculation).toMatchObject({ formula: '', parts: [] });
    expect(body.legend).toHaveLength(1);
  });

  test('is a line from four dates, with a break at the new law and a gap where hidden', () => {
    const { chart } = figure('indsatstrappen:5.1');
    expect(chart.kind).toBe('lines');
    if (chart.kind !== 'lines') return;
    expect(chart.breaks.map((b) => b.label)).toEqual(['Barnets lov 1. januar 2024']);
    expect(chart.points.map((p) => p.value)).toEqual([null, null, null, null, 0, null, null, null, 0]);
    expect(chart.longAlt).toContain('7 datoer har intet synligt tal.');
  });

  test('is columns below four dates', async () => {
    const source = await fakeSource();
    const cells = protect(await source.observations(), { threshold: 5 });
    const short = toFacts({ ...source, cutoffs: source.cutoffs.slice(0, 3), threshold: 5, cells });
    const definition = definitionAt(short, 'indsatstrappen:1');
    if (!definition) throw new Error('no figure');
    const date = short.cutoffs.at(-1) ?? NaN;
    const tab = developmentTab({ facts: short, definition, date, words: wordsOf('da') }, undefined);
    expect(tab.chart.kind).toBe('columns');
  });

  test('that is a part is drawn with the whole; a date with a hidden part shows none', () => {
    const { chart } = figure('indsatstrappen:7');
    if (chart.kind !== 'composition') throw new Error(chart.kind);
    expect(chart.draw).toBe('bars');
    expect(chart.segments).toEqual(['Fortsat på institution', 'Anden anbringelse', 'Ikke anbragt']);
    expect(chart.rows[5]).toMatchObject({ counts: null, texts: [], note: 'skjult' });
    expect(chart.rows[6]?.counts).toEqual([20, 6, 6]);
    expect(chart.rows[6]?.base).toBe('n = 32');
  });

  test('up and down the stair part from the unchanged', () => {
    for (const address of ['indsatstrappen:8', 'indsatstrappen:9', 'indsatstrappen:8-9.rest']) {
      const { chart } = figure(address);
      if (chart.kind !== 'composition') throw new Error(chart.kind);
      expect([chart.draw, ...chart.segments]).toEqual([
        'diverging',
        'Op ad trappen',
        'Uændret',
        'Ned ad trappen',
      ]);
      expect(chart.rows[6]?.counts).toEqual([14, 131, 104]);
    }
  });

  test('of few children is drawn child by child', () => {
    const { chart } = figure('indsatstrappen:10');
    if (chart.kind !== 'composition') throw new Error(chart.kind);
    expect([chart.draw, chart.rows[6]?.texts[0]]).toEqual(['dots', '8 ud af 34']);
  });

  test('of durations is drawn from the shortest to the longest', () => {
    const { chart } = figure('indsatstrappen:2');
    if (chart.kind !== 'range') throw new Error(chart.kind);
    expect(chart.rows[6]).toMatchObject({ min: 0.6, median: 14, mean: 24.3, max: 57.7 });
  });

  test('of money is two bars a month, of follow-ups one a kind', () => {
    const money = figure('indsatstrappen:11').chart;
    if (money.kind !== 'bars') throw new Error(money.kind);
    expect(money.bars.map((b) => [b.name, b.text])).toEqual([
      ['Forebyggelse', '8,0 mio. kr.'],
      ['Anbringelser', '18,9 mio. kr.'],
    ]);
    const often = figure('indsatstrappen:12').chart;
    expect(often.kind === 'bars' && often.bars).toHaveLength(4);
  });
});
