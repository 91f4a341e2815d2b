import { expect, test } from 'vitest';
import { fakeSource } from '../../../../test/browser/fake-source.ts';
import { fakeIntake } from '../../../../test/browser/intake-fake.ts';
import type { Acceptance, Bound, CheckedGroup, CheckView } from '../../../intake/views.ts';
import { problem, UserProblem } from '../../../shared/problem.ts';
import { wordsOf } from '../../texts/words.ts';
import { boundTexts } from './bound-text.ts';
import { checkModel } from './check-model.ts';
import { correctionTexts } from './corrections-model.ts';
import { foundRowsModel } from './found-rows-model.ts';
import { workText } from './work-text.ts';

const { catalogues } = await fakeSource();
const da = wordsOf('da');
const en = wordsOf('en');
const intake = fakeIntake();
const [draft] = await intake.drafts();
if (!draft) throw new Error('the fake has no draft');
const DATE = '2025-01-31';

const part = (numerator: number | null, denominator: number | null = 10_000) => ({
  numerator,
  denominator,
  scale: 1,
});
const bound = (figure: string, low: number, now: number, high: number, more: Partial<Bound> = {}): Bound => ({
  catalogue: 'indsatstrappen',
  figure,
  date: DATE,
  low: part(low),
  now: part(now),
  high: part(high),
  exact: true,
  ...more,
});
const textsOf = (bounds: readonly Bound[], words = da) =>
  boundTexts(bounds, DATE, catalogues, words).map(({ name, text }) => `${name} ${text}`);

test('how far a figure can move is the difference to what is counted now, in its unit and decimals', () => {
  expect(textsOf([bound('1', 34, 34, 41)])).toEqual([
    'Institutionsanbringelser mellem 0 og +0,70 pr. 1.000 0-17-årige',
  ]);
  expect(textsOf([bound('1', 31, 34, 34)], en)).toEqual([
    'Placements at institutions between −0.30 and 0 per 1,000 aged 0-17',
  ]);
  const share = { low: part(8, 40), now: part(10, 40), high: part(11, 40) };
  expect(textsOf([bound('1.1', 0, 0, 0, share)])).toEqual([
    'Døgninstitutioner mellem −5,0 og +2,5 procentpoint',
  ]);
});

test('another date is named, a figure told once, one that nobody knows left out, a number that is not there said so', () => {
  const former = bound('1', 0, 34, 34, { date: '2024-09-30' });
  expect(textsOf([former, bound('1', 34, 34, 35), bound('99', 1, 2, 3)])).toEqual([
    'Institutionsanbringelser mellem −3,40 og 0 pr. 1.000 0-17-årige (pr. 30. september 2024)',
  ]);
  expect(textsOf([bound('1', 34, 34, 41, { now: part(null) })])).toEqual([
    'Institutionsanbringelser til en værdi mellem 3,40 og 4,10',
  ]);
  expect(textsOf([bound('1', 34, 34, 41, { exact: false })])).toEqual([
    'Institutionsanbringelser mellem 0 og +0,70 pr. 1.000 0-17-årige, måske mere',
  ]);
});

const warning: CheckedGroup = {
  key: 'measure.open_after_18|measures|end_date',
  code: 'measure.open_after_18',
  severity: 'warning',
  place: { table: 'measures', column: 'end_date' },
  count: 2,
  examples: [
    { code: 'measure.open_after_18', severity: 'warning', place: { table: 'measures', row: 5 }, words: {} },
  ],
  bounds: ['1', '3', '4', '5', '6'].map((figure) => bound(figure, 1, 1, 2)),
  accepted: null,
  acceptable: true,
};
const accepted = (count: number): Acceptance => ({
  code: warning.code,
  place: warning.place,
  count,
  reason: 'De er i efterværn',
  by: 'controller A',
  at: '2025-02-03T09:15:00Z',
});
const viewOf = (groups: readonly CheckedGroup[]): CheckView => ({
  draft: 'd1',
  tables: [{ name: 'measures', rows: 1234 }],
  groups,
  publishable: false,
});
const modelOf = (groups: readonly CheckedGroup[], acceptances: readonly Acceptance[] = [], words = da) =>
  checkModel(viewOf(groups), { ...draft, acceptances }, catalogues, words);

test('at most three figures are named, the rest are counted', () => {
  const item = modelOf([warning]).sections[1]?.items[0];
  expect([item?.bounds.length, item?.moreBounds.length, item?.moreText]).toEqual([
    3,
    2,
    'og 2 andre nøgletal',
  ]);
});

test('the counts are of kinds; errors go before warnings in what stops the publishing', () => {
  const error = { ...warning, key: 'x', severity: 'error' } as const;
  expect(modelOf([error, warning]).counts.map(({ text }) => text)).toEqual([
    '1 fejl',
    '1 advarsel',
    '0 bemærkninger',
  ]);
  expect(modelOf([error, warning]).verdict.text).toBe(
    'Opgørelsen kan ikke offentliggøres endnu. Ret den ene fejl.',
  );
  expect(modelOf([warning]).verdict).toEqual({
    settled: false,
    text: 'Opgørelsen kan ikke offentliggøres endnu. Ret eller godkend den ene advarsel.',
  });
  expect(modelOf([]).verdict).toEqual({
    settled: true,
    text: 'Alt er i orden. Der er hverken fejl, advarsler eller bemærkninger.',
  });
  expect(modelOf([warning]).looked).toBe('Gennemgået rækker: 1.234 i indsatser.');
});

test('an acceptance holds for as many as it was given for, and never for an error', () => {
  const [ok, more, error] = [
    modelOf([warning], [accepted(2)]),
    modelOf([{ ...warning, count: 3 }], [accepted(2)]),
    modelOf([{ ...warning, severity: 'error' }], [accepted(2)]),
  ];
  expect([ok.verdict.settled, more.verdict.settled, error.verdict.settled]).toEqual([true, false, false]);
  expect(ok.sections[1]?.items[0]?.accepted).toEqual({
    byline: 'Godkendt af controller A, 3. februar 2025 kl. 10.15',
    reason: 'De er i efterværn',
  });
  expect(more.sections[1]?.items[0]?.accepted).toBeNull();
});

test('rows show the columns that matter, every column can be corrected, and no CPR number gets through', () => {
  const cells = [
    { column: 'measure_id', text: 'Y-1' },
    { column: 'provision', text: 'BL § 32' },
    { column: 'end_date', text: '31.12.2022' },
    { column: 'end_reason', text: '010203-1234' },
  ];
  const row = {
    table: 'measures',
    file: 'a.csv',
    sheet: '',
    row: 14,
    cells,
    messages: ['forkert'],
    correction: 'c1',
  };
  const log = {
    id: 'c1',
    kind: 'left_out',
    table: 'measures',
    row: 14,
    before: '',
    reason: 'r',
    by: 'b',
    at: '2025-02-03T09:15:00Z',
  } as const;
  const model = foundRowsModel({ ...warning, count: 300 }, [row], [log], da);
  expect(model.columns.filter(({ shown }) => shown).map(({ label }) => label)).toEqual([
    'indsatsens nummer',
    'slutdato',
  ]);
  expect(model.columns.length).toBe(4);
  expect(model.suspect).toBe('end_date');
  expect(model.note).toBe('Her er de første 1 af 300. Resten står i fejllisten.');
  expect(JSON.stringify(model)).not.toContain('010203');
  expect(model.rows[0]?.correction).toEqual({ id: 'c1', leftOut: true });
});

test('the log tells what was written before, newest first', () => {
  const log = { table: 'measures', row: 14, reason: 'r', by: 'b', at: '2025-07-03T09:15:00Z' } as const;
  const texts = correctionTexts(
    [
      { ...log, id: '1', kind: 'cell', column: 'end_date', value: '', before: '31.12.2022' },
      { ...log, id: '2', kind: 'left_out', before: '' },
    ],
    da,
  );
  expect(texts.map(({ where, what }) => `${where}: ${what}`)).toEqual([
    'Indsatser, række 14: Rækken er udeladt.',
    'Indsatser, række 14, kolonnen slutdato: »31.12.2022« er rettet til tom.',
  ]);
  expect(texts[0]?.byline).toBe('b, 3. juli 2025 kl. 11.15');
});

test('work that failed for a reason tells it, and otherwise nothing of the insides', () => {
  const told = new UserProblem([problem('draft.no_files')]);
  expect(workText({ status: 'failed', error: told }, da)).toEqual({
    status: 'failed',
    messages: ['Der er ingen filer endnu. Vælg mindst én fil.'],
  });
  const broken = workText({ status: 'failed', error: new Error('/hemmelig/sti') }, da);
  expect(JSON.stringify(broken)).not.toContain('hemmelig');
  expect(workText({ status: 'running', phase: 'pricing', share: 0.416 }, en)).toEqual({
    status: 'running',
    phase: 'Calculating the figures',
    percent: 42,
  });
});
