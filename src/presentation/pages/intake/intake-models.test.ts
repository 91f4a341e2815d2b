import { describe, expect, test } from 'vitest';
import type { Draft, SheetView, ValueView } from '../../../intake/views.ts';
import { latestCutoff, nextCutoff } from '../../../observations/next-cutoff.ts';
import { TABLES } from '../../../register/tables/tables.ts';
import { isoDate, parseIsoDate } from '../../../shared/calendar.ts';
import { wordsOf } from '../../texts/words.ts';
import { columnsModel } from './columns-model.ts';
import { fieldWords, tableName } from './field-words.ts';
import { filesModel } from './files-model.ts';
import { intakeListModel } from './intake-list-model.ts';
import { progressModel } from './progress-model.ts';
import { valuesModel } from './values-model.ts';
import { filesLine, wizardModel } from './wizard-model.ts';

const [da, en] = [wordsOf('da'), wordsOf('en')];
const owner = { municipality: 'Vejby Kommune', demo: false };
const draft: Draft = {
  id: 'a b',
  date: '2018-01-31',
  startedAt: '2018-02-03T09:15:00Z',
  by: 'controller A',
  files: [],
  mapping: [],
  corrections: [],
  acceptances: [],
  profile: null,
  delivery: null,
};
const file = (name: string, bytes = 412) => ({
  name,
  bytes,
  sha256: '',
  format: 'csv',
  sheets: [{ name: '', rows: 1 }],
});
const release = (date: string, version: number) => ({
  id: `${date}v${version}`,
  date,
  dates: [date],
  version,
  municipality: '999',
  delivery: null,
  publishedAt: '2018-02-12T12:00:00Z',
  by: 'controller A',
  note: '',
  sha256: '',
});

test('every field and table of the register has words in both languages', () => {
  for (const { name, columns } of TABLES) {
    expect(tableName(name).da).not.toBe('');
    for (const column of columns.filter(({ derived }) => !derived)) {
      const { name: words, help } = fieldWords(`${name}.${column.name}`);
      for (const text of [words.da, words.en, help.da, help.en]) expect(text.length).toBeGreaterThan(1);
    }
  }
  expect(fieldWords('assessments.kind').name.da).toBe('Undersøgelsens art');
  expect(fieldWords('ledger.kind').name.da).toBe('Art');
});

describe('the rhythm of cut-off dates', () => {
  const next = (date: string) => isoDate(nextCutoff(parseIsoDate(date)));
  const latest = (date: string) => isoDate(latestCutoff(parseIsoDate(date)));

  test('is 31 January, 31 May and 30 September', () => {
    expect([next('2018-01-31'), next('2018-05-31'), next('2018-09-30'), next('2018-12-01')]).toEqual([
      '2018-05-31',
      '2018-09-30',
      '2019-01-31',
      '2019-01-31',
    ]);
    expect([latest('2018-01-30'), latest('2018-01-31'), latest('2018-09-29')]).toEqual([
      '2017-09-30',
      '2018-01-31',
      '2018-05-31',
    ]);
  });
});

describe('the list', () => {
  const list = (drafts: readonly Draft[], releases: ReturnType<typeof release>[]) =>
    intakeListModel(
      { drafts, releases, typed: ['2018-01-31'], chosen: true },
      { owner, today: parseIsoDate('2018-03-01') },
      da,
    );

  test('begins at the last date that has been, then after the newest counted', () => {
    expect(list([], []).nextDate).toBe('2018-01-31');
    expect(list([draft], []).nextDate).toBe('2018-05-31');
    expect(list([], [release('2018-09-30', 1), release('2017-01-31', 1)]).nextDate).toBe('2019-01-31');
  });

  test('has the newest first, and says which version took the place of another', () => {
    const { releases } = list(
      [],
      [release('2017-01-31', 1), release('2017-05-31', 1), release('2017-05-31', 2)],
    );
    expect(releases.map(({ date, version, replaced }) => [date, version, replaced])).toEqual([
      ['31. maj 2017', '2', ''],
      ['31. maj 2017', '1', 'Erstattet af version 2'],
      ['31. januar 2017', '1', ''],
    ]);
  });

  test('leaves out drafts that have become deliveries, and goes on where there is something to do', () => {
    const { drafts } = list(
      [draft, { ...draft, id: 'c', files: [file('a.csv')] }, { ...draft, delivery: 'x' }],
      [],
    );
    expect(drafts.map(({ path }) => path)).toEqual([
      '/data/opgoerelser/a%20b/filer',
      '/data/opgoerelser/c/kolonner',
    ]);
    expect(drafts[0]?.begun).toBe('Begyndt 3. februar 2018 kl. 10.15 af controller A');
  });
});

test('the wizard has five steps, its place among them, and the ways back and on', () => {
  const model = wizardModel(draft, 'kolonner', da);
  expect(model.steps.map(({ name, current }) => [name, current])).toEqual([
    ['Filer', false],
    ['Kolonner', true],
    ['Værdier', false],
    ['Datatjek', false],
    ['Offentliggør', false],
  ]);
  expect([model.title, model.position, model.back?.step, model.next?.step]).toEqual([
    'Opgørelse pr. 31. januar 2018',
    'Trin 2 af 5',
    'filer',
    'vaerdier',
  ]);
  expect([wizardModel(draft, 'filer', da).back, wizardModel(draft, 'offentliggoer', da).next]).toEqual([
    null,
    null,
  ]);
});

test('files are named in a line, the first three of many', () => {
  const line = (names: string[]) => filesLine({ files: names.map((name) => file(name)) }, da);
  expect([line([]), line(['a']), line(['a', 'b']), line(['a', 'b', 'c', 'd', 'e'])]).toEqual([
    'Ingen filer endnu',
    '1 fil: a',
    '2 filer: a og b',
    '5 filer: a, b, c og 2 mere',
  ]);
});

test('a file is told by format, size and sheets, and one that could not be read by what to do', () => {
  const files = [
    { ...file('a.xlsx', 3_140_000), format: 'xlsx', sheets: [{ name: 'Ydelser', rows: 1412 }] },
    { ...file('b.pdf', 1), format: null, sheets: [] },
  ];
  const [read, unread] = filesModel({ ...draft, files }, owner, da).files;
  expect(read).toMatchObject({
    format: 'Excel',
    size: '3,1 MB',
    sheets: ['Ydelser: 1.412 rækker'],
    unreadable: null,
  });
  expect([unread?.format, unread?.size, unread?.unreadable]).toEqual([
    'Kan ikke læses',
    '1 kB',
    'b.pdf kan ikke læses. Gem den som Excel (.xlsx) uden adgangskode eller som CSV, og vælg den igen.',
  ]);
});

test('progress is told in words and as a share', () => {
  expect(progressModel({ phase: 'reading', share: 0.417 }, da)).toEqual({
    text: 'Læser filen: 41\u00a0%',
    share: 0.417,
  });
  expect(progressModel({ phase: 'storing', share: null }, en)).toEqual({ text: 'Saving', share: null });
  expect(progressModel(null, da)).toBe(null);
});

describe('a sheet', () => {
  const sheet: SheetView = {
    file: 'a.xlsx',
    sheet: 'Ydelser',
    rows: 2,
    table: 'measures',
    tableCertainty: 'sure',
    profile: null,
    columns: [
      {
        header: 'CPR',
        samples: ['******-****', ''],
        field: 'measures.child_id',
        certainty: 'sure',
        chosen: false,
        cpr: true,
      },
      {
        header: 'Takst',
        samples: [],
        field: 'measures.price',
        certainty: 'guess',
        chosen: false,
        cpr: false,
      },
      { header: 'X', samples: [], field: null, certainty: 'none', chosen: false, cpr: false },
      { header: 'Y', samples: [], field: null, certainty: 'none', chosen: true, cpr: false },
      { header: 'Z', samples: [], field: 'measures.team', certainty: 'none', chosen: true, cpr: false },
    ],
    missing: ['measures.start_date'],
  };
  const modelOf = (changes: Partial<SheetView> = {}) =>
    columnsModel(draft, [{ ...sheet, ...changes }], owner, da).sheets[0];

  test('says how sure each column is in words, and what happens to CPR numbers', () => {
    expect(modelOf()?.columns.map(({ certainty, doubtful }) => [certainty, doubtful])).toEqual([
      ['Sikker', false],
      ['Gæt – kontrollér', true],
      ['Bruges ikke', false],
      ['Bruges ikke', false],
      ['Valgt af jer', false],
    ]);
    expect(modelOf()?.columns[0]?.help).toBe('CPR-nummer: erstattes af et løbenummer og gemmes ikke.');
    expect(modelOf()?.columns[0]?.samples).toEqual(['******-****', '(tom)']);
  });

  test('says which required field no column fills', () => {
    expect(modelOf()?.missing).toEqual([
      {
        id: 'ark1-mangler1',
        field: 'measures.start_date',
        label: 'Startdato (skal med)',
        help: 'Den dag, indsatsen begyndte.',
        problem: 'Startdato mangler i a.xlsx, arket Ydelser. Vælg, hvilken kolonne der viser den.',
      },
    ]);
  });

  test('of measures may fill fields of children, others only their own', () => {
    expect(modelOf()?.fields.map(({ label }) => label)).toEqual(['Indsatser', 'Børn og unge']);
    expect(modelOf()?.fields[1]?.fields.map(({ value }) => value)).not.toContain('children.child_id');
    expect(modelOf({ table: 'cases' })?.fields.map(({ label }) => label)).toEqual(['Sager']);
    expect(modelOf({ table: null })?.fields).toEqual([]);
    const budget = modelOf({ table: 'budget' })?.fields[0]?.fields.map(({ value }) => value);
    expect(budget).toContain('budget.account');
    expect(budget).not.toContain('budget.function');
  });

  test('is settled by a profile only when nothing is missing', () => {
    expect([modelOf()?.settled, modelOf()?.summary]).toEqual([false, '4 af 5 kolonner genkendt.']);
    expect(modelOf({ profile: 'DUBU' })?.settled).toBe(false);
    const settled = modelOf({ profile: 'DUBU', missing: [] });
    expect([settled?.settled, settled?.summary]).toEqual([
      true,
      'Profil »DUBU« passer. 4 af 5 kolonner genkendt.',
    ]);
  });
});

test('a value is told by its column, its rows and meanings with their steps', () => {
  const value: ValueView = {
    table: 'measures',
    column: 'placement_site',
    written: 'Slægt',
    count: 1234,
    suggestion: 'network_foster_care',
    certainty: 'guess',
    chosen: null,
    choices: ['network_foster_care', 'aftercare'],
  };
  const group: ValueView = { ...value, column: 'target_group', suggestion: null, choices: ['disability'] };
  const model = valuesModel(draft, [value, group], owner, da);
  expect(model.values[0]).toMatchObject({
    where: 'Anbringelsessted, indsatser',
    count: '1.234',
    suggestion: { value: 'network_foster_care', label: 'Netværksplejefamilie (trin 4)' },
    certainty: 'Gæt – kontrollér',
  });
  expect(model.values[1]).toMatchObject({ suggestion: null, certainty: '' });
  expect(model.choices['measures.placement_site']?.[1]?.label).toMatch(/\(uden for trappen\)$/);
  expect(model.choices['measures.target_group']).toEqual([
    { value: 'disability', label: 'funktionsnedsættelse' },
  ]);
  const english = valuesModel(draft, [group], owner, en).choices['measures.target_group'];
  expect(english).toEqual([{ value: 'disability', label: 'disability' }]);
});
