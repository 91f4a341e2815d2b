import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Catalogue, Definition } from '../../catalogue/definition.ts';
import { readCatalogues } from '../../catalogue/read-catalogues.ts';
import { parseIsoDate } from '../../shared/calendar.ts';
import { packageRoot } from '../../shared/package-root.ts';
import { UserProblem } from '../../shared/problem.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { enterReported, reportedFigures, reportedHistory } from '../../store/reported-figures.ts';
import type { Entry, EntryPart, EntryValue } from './entry.ts';
import { entryRows } from './entry-rows.ts';
import { storeEntry } from './store-entry.ts';

const catalogues = await readCatalogues([join(packageRoot(), 'catalogue')]);
const D = '2018-01-01';
let store: Store;
let entry: Entry;
let clock: string;
const open = (from: readonly Catalogue[] = catalogues, counted: readonly number[] = []) =>
  storeEntry({
    store,
    municipality: { code: '492', name: 'Eksempel Kommune' },
    catalogues: from,
    now: () => new Date(clock),
    counted,
  });
beforeEach(() => {
  store = openStore(':memory:');
  clock = '2018-02-12T09:00:00.000Z';
  entry = open();
});

const typed = (row: string, part: EntryPart, value: string, date = D): EntryValue => ({
  row,
  part,
  value,
  date,
});
const SIX: readonly EntryValue[] = [
  typed('', 'population', '19521'),
  typed('indsatstrappen:6', 'numerator', '135'),
  typed('indsatstrappen:5', 'numerator', '280'),
  typed('indsatstrappen:4', 'numerator', '9'),
  typed('indsatstrappen:3', 'numerator', '85'),
  typed('indsatstrappen:1', 'numerator', '34'),
];
/** Every stored total as `address date numerator/denominator status`. */
const stored = () =>
  reportedFigures(store).map((f) =>
    `${f.figure} ${f.date} ${f.numerator}/${f.denominator} ${f.status}`.trim(),
  );
async function refused(changes: readonly EntryValue[], by = 'lokal bruger') {
  const error = await entry.save(changes, by).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserProblem)) throw new Error(`not refused: ${String(error)}`);
  return error.findings.map(({ code, place }) => `${place.row ?? ''}:${place.column ?? ''} ${code}`);
}

describe('rows', () => {
  test('figures that count the same in both catalogues share a row', () => {
    const addresses = entryRows(catalogues).map(({ definitions }) =>
      definitions.map((d) => `${d.catalogue}:${d.figure}`),
    );
    expect(addresses).toContainEqual(['indsatstrappen:6', 'netvaerksmetoder:1']);
    expect(addresses).toContainEqual(['indsatstrappen:5', 'netvaerksmetoder:2']);
    expect(addresses).toContainEqual(['indsatstrappen:1.3', 'netvaerksmetoder:5.1']);
    expect(addresses).toContainEqual(['netvaerksmetoder:total']);
    expect(addresses.flat()).toHaveLength(catalogues.flatMap((c) => c.definitions).length);
  });

  test('a figure that the municipality has made count differently has a row of its own', () => {
    const anyGranter = (d: Definition): Definition =>
      d.id === 'guide_early_preventive' && d.rule.kind === 'stock'
        ? { ...d, rule: { ...d.rule, measures: { ...d.rule.measures, grantedBy: 'any' } } }
        : d;
    const changed = catalogues.map((catalogue) => ({
      ...catalogue,
      definitions: catalogue.definitions.map(anyGranter),
    }));
    const rows = entryRows(changed).filter(({ definitions }) =>
      definitions.some(({ id }) => id === 'early_preventive' || id === 'guide_early_preventive'),
    );
    expect(rows.map(({ id, basic }) => [id, basic])).toEqual([
      ['indsatstrappen:6', undefined],
      ['netvaerksmetoder:1', 1],
    ]);
  });
});

describe('saving', () => {
  test('six numbers are stored for the figures of both catalogues, with the population below them', async () => {
    await entry.save(SIX, 'lokal bruger');
    expect(stored()).toEqual([
      `indsatstrappen:1 ${D} 34/19521`,
      `indsatstrappen:3 ${D} 85/19521`,
      `indsatstrappen:4 ${D} 9/19521`,
      `indsatstrappen:5 ${D} 280/19521`,
      `indsatstrappen:6 ${D} 135/19521`,
      `netvaerksmetoder:1 ${D} 135/19521`,
      `netvaerksmetoder:2 ${D} 280/19521`,
      `netvaerksmetoder:3 ${D} 9/19521`,
      `netvaerksmetoder:4 ${D} 85/19521`,
      `netvaerksmetoder:5 ${D} 34/19521`,
    ]);
    const grid = await open().grid();
    expect(new Set(grid.values)).toEqual(new Set(SIX));
    expect(grid.dates).toEqual(['2016-01-01', '2017-01-01', D]);
    expect(grid.nextDate).toBe('2019-01-01');
  });

  test('only what changes gets an entry, with who and when; nothing derived, nothing overwritten', async () => {
    await entry.save(SIX, 'A');
    clock = '2018-03-01T08:00:00.000Z';
    await entry.save(
      [typed('indsatstrappen:1', 'numerator', '35'), typed('indsatstrappen:3', 'numerator', '85')],
      'B',
    );
    const at = (figure: string) => ({ figure, municipality: '492', date: D, breakdown: '', category: '' });
    expect(
      reportedHistory(store, at('netvaerksmetoder:5')).map((e) => [e.numerator, e.by, e.enteredAt]),
    ).toEqual([
      ['34', 'A', '2018-02-12T09:00:00.000Z'],
      ['35', 'B', '2018-03-01T08:00:00.000Z'],
    ]);
    expect(reportedHistory(store, at('indsatstrappen:3'))).toHaveLength(1);
    expect(reportedHistory(store, at('netvaerksmetoder:total'))).toHaveLength(0);
  });

  test('a population alone is kept, and one that changes reaches every rate of its date', async () => {
    await entry.save([typed('', 'population', '19000')], 'A');
    expect(stored()[0]).toBe(`indsatstrappen:1 ${D} null/19000`);
    await entry.save([...SIX, typed('indsatstrappen:5.3', 'numerator', '235')], 'A');
    await entry.save([typed('', 'population', '20000')], 'A');
    expect(stored().filter((line) => line.includes('/20000'))).toHaveLength(12);
    expect((await entry.grid()).values.find(({ part }) => part === 'population')?.value).toBe('20000');
  });

  test('what is deleted is withdrawn and stays in the history', async () => {
    await entry.save(SIX, 'A');
    await entry.save(
      SIX.map((value) => ({ ...value, value: '' })),
      'B',
    );
    expect(stored()).toEqual([]);
    expect((await entry.grid()).values).toEqual([]);
    const place = { figure: 'indsatstrappen:1', municipality: '492', date: D, breakdown: '', category: '' };
    expect(reportedHistory(store, place).map((e) => e.status)).toEqual(['', 'withdrawn']);
  });

  test('shares keep their own denominator, kroner their øre, statuses and words their date', async () => {
    const values = [
      typed('indsatstrappen:1.3', 'numerator', '13'),
      typed('indsatstrappen:1.3', 'denominator', '34'),
      typed('indsatstrappen:5.4', 'status', 'not_reported'),
      typed('indsatstrappen:5', 'status', 'break'),
      typed('ledelsesinformation:nettoudgifter', 'numerator', '-1250.5'),
      typed('', 'source', 'det gamle regneark'),
    ];
    await entry.save(values, 'A');
    expect(stored()).toEqual([
      `indsatstrappen:1.3 ${D} 13/34`,
      `indsatstrappen:5 ${D} null/null break`,
      `indsatstrappen:5.4 ${D} null/null not_reported`,
      `ledelsesinformation:nettoudgifter ${D} -1250.5/null`,
      `netvaerksmetoder:2 ${D} null/null break`,
      `netvaerksmetoder:2.2 ${D} null/null not_reported`,
      `netvaerksmetoder:5.1 ${D} 13/34`,
    ]);
    expect(new Set((await entry.grid()).values)).toEqual(new Set(values));
  });

  test('numbers of a breakdown and of other municipalities are left alone', async () => {
    const other = {
      numerator: '3',
      denominator: null,
      status: '' as const,
      source: '',
      note: '',
      enteredAt: clock,
      by: 'A',
    };
    const place = { figure: 'indsatstrappen:1', date: D };
    enterReported(store, {
      ...place,
      ...other,
      municipality: '492',
      breakdown: 'age_group',
      category: '0-5',
    });
    enterReported(store, { ...place, ...other, municipality: '510', breakdown: '', category: '' });
    expect((await entry.grid()).values).toEqual([]);
    await entry.save(SIX, 'A');
    expect(stored().filter((line) => line.includes(' 3/null'))).toHaveLength(2);
  });

  test('a CPR number in words is masked', async () => {
    await entry.save([...SIX, typed('', 'note', 'se 010203-1234')], 'A');
    expect(reportedFigures(store)[0]?.note).not.toContain('1234');
  });
});

describe('refused, and nothing kept', () => {
  test('each number that cannot be, with its row and column', async () => {
    const bad = [
      ...SIX,
      typed('indsatstrappen:6', 'numerator', '14.34'),
      typed('indsatstrappen:5', 'numerator', '-1'),
      typed('indsatstrappen:7', 'numerator', '5', '2017-01-01'),
      typed('indsatstrappen:7', 'denominator', '4', '2017-01-01'),
      typed('', 'population', 'mange', '2017-01-01'),
    ];
    const rows = entryRows(catalogues).map(({ id }) => id);
    const number = (id: string) => rows.indexOf(id) + 2;
    expect(await refused(bad)).toEqual([
      '1:2017-01-01 entry.unreadable',
      `${number('indsatstrappen:7')}:2017-01-01 entry.more_than_all`,
      `${number('indsatstrappen:5')}:${D} entry.negative`,
      `${number('indsatstrappen:6')}:${D} entry.not_whole`,
    ]);
    expect(stored()).toEqual([]);
  });

  test('rows, parts, dates and statuses that are not there, words without numbers, and nobody', async () => {
    expect(await refused([typed('indsatstrappen:99', 'numerator', '1')])).toEqual([
      `1:${D} entry.unknown_row`,
    ]);
    expect(await refused([typed('indsatstrappen:1', 'denominator', '1')])).toEqual([
      `1:${D} entry.unknown_part`,
    ]);
    expect(await refused([typed('', 'numerator', '1')])).toEqual([`1:${D} entry.unknown_part`]);
    for (const date of ['2018-02-30', '1.1.2018', '2018-1-1', '', '9999-12-31'])
      expect(await refused([typed('indsatstrappen:1', 'numerator', '1', date)])).toEqual([
        `1:${date} entry.unknown_date`,
      ]);
    expect(await refused([typed('indsatstrappen:1', 'status', 'withdrawn')])).toEqual([
      `1:${D} entry.unknown_status`,
    ]);
    expect(await refused([typed('', 'note', 'kun ord')])).toEqual([`:${D} entry.words_without_numbers`]);
    expect(await refused(SIX, ' ')).toEqual([': entry.no_name']);
    expect(stored()).toEqual([]);
  });
});

describe('dates', () => {
  const days = (...dates: readonly string[]) => dates.map(parseIsoDate);

  test('nothing typed: the three latest that a delivery was counted at, else three first days of January', async () => {
    expect((await entry.grid()).dates).toEqual(['2016-01-01', '2017-01-01', '2018-01-01']);
    const counted = days('2016-09-30', '2017-01-31', '2017-05-31', '2017-09-30');
    expect(await open(catalogues, counted).grid()).toMatchObject({
      dates: ['2017-01-31', '2017-05-31', '2017-09-30'],
      nextDate: '2018-01-31',
    });
  });

  test('what is typed sets the rhythm, and all of it is shown', async () => {
    await entry.save([typed('', 'population', '19000', '2017-05-31')], 'A');
    expect(await entry.grid()).toMatchObject({
      dates: ['2016-09-30', '2017-01-31', '2017-05-31'],
      nextDate: '2017-09-30',
    });
    await entry.save([typed('', 'population', '18000', '2012-03-14')], 'A');
    expect((await entry.grid()).dates).toHaveLength(3);
    const years = Array.from({ length: 9 }, (_, i) => typed('', 'population', '18000', `${2003 + i}-01-01`));
    await entry.save(years, 'A');
    expect((await entry.grid()).dates).toHaveLength(11);
  });
});
