import { expect, test } from 'vitest';
import { fakeSource } from '../../test/browser/fake-source.ts';
import type { Definition } from '../catalogue/definition.ts';
import { protect } from '../disclosure/protect.ts';
import type { ProtectedTurnover } from '../disclosure/protect-turnover.ts';
import type { ProtectedCell } from '../disclosure/protected-cell.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { changeBetween, changeOf, comparedWith } from './comparison.ts';
import { toFacts } from './facts.ts';

const days = (...iso: string[]) => iso.map(parseIsoDate);
const KEY = {
  catalogue: 'indsatstrappen',
  figure: '3',
  area: '999',
  date: 0,
  breakdown: '',
  category: '',
  source: 'calculated',
} as const;
const shown = (unit: ProtectedCell['unit'], numerator: number, denominator: number): ProtectedCell => ({
  ...KEY,
  unit,
  state: 'shown',
  numerator,
  denominator,
  scale: 1,
  status: 'ok',
});

test('compares with the same day a year before, else with the count before', () => {
  const [a, b, c, d] = days('2017-01-31', '2017-05-31', '2017-09-30', '2018-01-31');
  const cutoffs = days('2017-01-31', '2017-05-31', '2017-09-30', '2018-01-31');
  expect(comparedWith(cutoffs, d ?? 0)).toBe(a);
  expect(comparedWith(cutoffs, c ?? 0)).toBe(b);
  expect(comparedWith(cutoffs, a ?? 0)).toBeUndefined();
});

test('tests rates and shares, describes the rest', () => {
  expect(changeBetween(shown('per_1000', 120, 20000), shown('per_1000', 60, 20000))).toBe('fallen');
  expect(changeBetween(shown('percent', 48, 80), shown('percent', 56, 70))).toBe('risen');
  expect(changeBetween(shown('months', 900, 30), shown('months', 930, 30))).toBe('higher');
});

test('a hidden or missing number on either side is no comparison', () => {
  const hidden: ProtectedCell = { ...KEY, unit: 'per_1000', state: 'hidden' };
  const missing: ProtectedCell = { ...KEY, unit: 'per_1000', state: 'missing', reason: 'not_reported' };
  const some = shown('per_1000', 60, 20000);
  expect([changeBetween(hidden, some), changeBetween(some, hidden), changeBetween(missing, hidden)]).toEqual([
    'hidden',
    'hidden',
    'hidden',
  ]);
  expect([changeBetween(missing, some), changeBetween(undefined, some)]).toEqual(['missing', 'missing']);
});

const FOSTER = 'indsatstrappen:3';
const [BEFORE = 0, DATE = 0] = days('2022-01-01', '2023-01-01');

/** Facts of the made-up municipality with a verdict of one's own, and with some of it changed. */
async function factsWith(
  verdict: ProtectedTurnover['verdict'] | undefined,
  change: (cell: ProtectedCell) => ProtectedCell = (cell) => cell,
  define: (definition: Definition) => Definition = (definition) => definition,
) {
  const source = await fakeSource();
  const catalogues = source.catalogues.map((c) => ({ ...c, definitions: c.definitions.map(define) }));
  const cells = protect(await source.observations(), { threshold: 5 }).map(change);
  const verdicts = verdict ? [{ address: FOSTER, date: DATE, before: BEFORE, verdict }] : [];
  return toFacts({ ...source, catalogues, threshold: 5, cells, verdicts });
}

const foster = (cell: ProtectedCell) => `${cell.catalogue}:${cell.figure}` === FOSTER;

test('a sure coming or going needs the rate to move the same way', async () => {
  const rising = (cell: ProtectedCell): ProtectedCell =>
    foster(cell) && cell.date === DATE && cell.state === 'shown' ? { ...cell, numerator: 95 } : cell;
  expect(changeOf(await factsWith('more', rising), FOSTER, DATE)).toMatchObject({
    code: 'risen',
    cautious: false,
  });
  expect(changeOf(await factsWith('fewer', rising), FOSTER, DATE).code).toBe('no_sure_change');
  expect(changeOf(await factsWith('more'), FOSTER, DATE).code).toBe('no_sure_change');
});

test('without a verdict, or with a reported number, the totals are judged with caution', async () => {
  expect(changeOf(await factsWith(undefined), FOSTER, DATE)).toMatchObject({
    code: 'no_sure_change',
    cautious: true,
  });
  const reported = (cell: ProtectedCell): ProtectedCell =>
    foster(cell) && cell.date === BEFORE ? { ...cell, source: 'reported' } : cell;
  expect(changeOf(await factsWith('more', reported), FOSTER, DATE).cautious).toBe(true);
});

test('a hidden number says nothing, whatever the verdict', async () => {
  const hidden = (cell: ProtectedCell): ProtectedCell => {
    const { catalogue, figure, area, date, breakdown, category, unit, source } = cell;
    const key = { catalogue, figure, area, date, breakdown, category, unit, source };
    return foster(cell) && date === DATE ? { ...key, state: 'hidden' } : cell;
  };
  expect(changeOf(await factsWith('more', hidden), FOSTER, DATE)).toMatchObject({
    code: 'hidden',
    cautious: false,
  });
});

test('a break between the dates, or a law on one side only, splits; a law on both sides is told beside', async () => {
  const broken = (cell: ProtectedCell): ProtectedCell =>
    foster(cell) && cell.date === DATE && cell.state === 'shown' ? { ...cell, status: 'break' } : cell;
  expect(changeOf(await factsWith('more', broken), FOSTER, DATE).code).toBe('split');
  const [later = 0] = days('2024-01-01');
  const both = changeOf(await factsWith('more'), FOSTER, later);
  expect(both).toMatchObject({ code: 'no_sure_change', newLaw: later });
  const onlyNew = (definition: Definition): Definition => ({
    ...definition,
    law: definition.law.filter(({ from }) => from === '2024-01-01'),
  });
  const split = await factsWith('more', undefined, onlyNew);
  expect(changeOf(split, FOSTER, later).code).toBe('split');
});

test('the first count has nothing to be compared with', async () => {
  expect(changeOf(await factsWith('more'), FOSTER, BEFORE)).toMatchObject({
    code: 'first',
    against: undefined,
  });
});
