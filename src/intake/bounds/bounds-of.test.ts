import { describe, expect, test } from 'vitest';
import { calculatePlainly } from '../../../test/reference/calculate-plainly.ts';
import type { PlainRegister, PlainRow } from '../../../test/reference/plain-register.ts';
import { seededRandom } from '../../../test/reference/random/seeded-random.ts';
import { cutoffsFor, randomRegister, toCsvFiles } from '../../../test/reference/random-register.ts';
import { projectCatalogues } from '../../../test/support/project-catalogues.ts';
import { smallRegister } from '../../../test/support/small-register.ts';
import { duckdbEngine } from '../../calculation/engines/duckdb.ts';
import { registerOf } from '../../observations/contributions/test-register.ts';
import type { TrueReading } from '../../register/checks/rule.ts';
import type { Register } from '../../register/register.ts';
import { parseIsoDate } from '../../shared/calendar.ts';
import { fraction, toFixed } from '../../shared/exact.ts';
import type { Bound, Part } from '../views.ts';
import { boundsOf } from './bounds-of.ts';
import type { FoundRows } from './found-units.ts';
import { inOrderOfMove, moveOf } from './moves.ts';

const HOME = '510';
const READINGS: readonly TrueReading[] = ['as_written', 'left_out', 'ended_at_18', 'ongoing', 'waiting'];
const CATALOGUES = ['indsatstrappen', 'netvaerksmetoder'] as const;
const effects = { openEngine: () => duckdbEngine({ threads: 1 }) };

async function bounds(register: Register, groups: readonly FoundRows[], date: string): Promise<Bound[][]> {
  const catalogues = await projectCatalogues();
  return boundsOf(register, groups, { catalogues, date: parseIsoDate(date), municipality: HOME }, effects);
}

/** Extras that are no figures of their own. */
const SPREADS = /\.(median|min|max|days_between)$/;

/** A value as a fraction with a positive denominator. */
type Value = readonly [bigint, bigint];

const isLess = (a: Value, b: Value) => a[0] * b[1] < b[0] * a[1];

/** The values of every figure that has one, counted plainly; amounts in øre. */
function valuesOf(plain: PlainRegister, date: string): Map<string, Value> {
  const rows = CATALOGUES.flatMap((catalogue) =>
    calculatePlainly(plain, {
      catalogue,
      at: [date],
      by: [],
      extras: true,
      areas: ['municipality'],
      population: 'year_start',
      regionOf: {},
    }),
  );
  const whole = (text: string) => BigInt(Math.round(Number(text) * 100));
  return new Map(
    rows
      .filter(({ status, figure }) => status === 'ok' && !SPREADS.test(figure))
      .map((row) => [`${row.catalogue}:${row.figure}`, [whole(row.numerator), whole(row.denominator)]]),
  );
}

/** Every way to choose one of the options for each of the rows. */
function combinations<T>(rows: readonly number[], options: readonly T[]): Map<number, T>[] {
  return rows.reduce<Map<number, T>[]>(
    (all, row) => all.flatMap((one) => options.map((option) => new Map([...one, [row, option]]))),
    [new Map()],
  );
}

/** The register with the measures taken as they are read; written down from the meaning of each reading. */
function readAs(plain: PlainRegister, readings: ReadonlyMap<number, TrueReading>): PlainRegister {
  const births = new Map(plain.children.map((child) => [child.child_id, child.birth_date]));
  const measures = plain.measures.flatMap((row, i): PlainRow<'measures'>[] => {
    const birth = births.get(row.child_id) ?? '';
    switch (readings.get(i)) {
      case 'left_out':
        return [];
      case 'ended_at_18': {
        const last = new Date(`${Number(birth.slice(0, 4)) + 18}${birth.slice(4)}T00:00:00Z`);
        last.setUTCDate(last.getUTCDate() - 1);
        const end = last.toISOString().slice(0, 10);
        if (row.end_date !== '' && row.end_date <= end) return [row];
        return row.start_date > end ? [] : [{ ...row, end_date: end }];
      }
      case 'ongoing':
        return [{ ...row, end_date: '', start_date: row.start_date || birth }];
      case 'waiting':
        return [{ ...row, start_date: '', granted_date: '2010-01-01' } as PlainRow<'measures'>];
      default:
        return [row];
    }
  });
  return { ...plain, measures };
}

function fractionOf(part: Part): Value | undefined {
  if (part.numerator === null || part.denominator === null || part.denominator <= 0) return undefined;
  return [BigInt(part.numerator), BigInt(part.denominator)];
}

const isSame = (a: Value | undefined, b: Value | undefined) =>
  a && b ? a[0] * b[1] === b[0] * a[1] : a === b;

/** Where the bounds are not the lowest and the highest of the values counted over all the registers. */
function faultsAgainst(found: readonly Bound[], now: PlainRegister, all: PlainRegister[], date: string) {
  const written = valuesOf(now, date);
  const counted = all.map((plain) => valuesOf(plain, date));
  const figures = new Set([
    ...found.map((b) => `${b.catalogue}:${b.figure}`),
    ...counted.flatMap((v) => [...v.keys()]),
  ]);
  const faults: string[] = [];
  for (const figure of figures) {
    if (figure.startsWith('ledelsesinformation')) continue;
    const values = counted.flatMap((v) => [v.get(figure) ?? []]).filter((v): v is Value => v.length === 2);
    const bound = found.find((b) => `${b.catalogue}:${b.figure}` === figure);
    const low = values.reduce<Value | undefined>((a, b) => (a && !isLess(b, a) ? a : b), undefined);
    const high = values.reduce<Value | undefined>((a, b) => (a && !isLess(a, b) ? a : b), undefined);
    const moves = low && !(isSame(low, written.get(figure)) && isSame(high, written.get(figure)));
    if (moves !== undefined && moves !== (bound !== undefined)) faults.push(`${figure} moves: ${moves}`);
    if (!bound) continue;
    if (!bound.exact) faults.push(`${figure} is not exact`);
    if (!isSame(fractionOf(bound.now), written.get(figure))) faults.push(`${figure} now`);
    if (!isSame(fractionOf(bound.low), low))
      faults.push(`${figure} low ${fractionOf(bound.low)}, counted ${low}`);
    if (!isSame(fractionOf(bound.high), high))
      faults.push(`${figure} high ${fractionOf(bound.high)}, counted ${high}`);
  }
  return faults;
}

describe('against every combination counted plainly', () => {
  const moved = new Set<string>();
  let exactLedgers = 0;

  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'measures of random registers, %i',
    async (seed) => {
      const random = seededRandom(seed, 'bounds');
      const [date = ''] = cutoffsFor(seed);
      const plain = randomRegister(seed, { municipality: HOME, cutoffs: [date], children: 12 });
      const readings = READINGS.filter(() => random.inPercent(55));
      const rows = plain.measures
        .map((_, i) => i)
        .filter((i) => plain.measures[i]?.measure_type !== 'aftercare');
      // At most two of a child, so that no child has too many combinations; often both of them.
      const start = random.between(0, Math.max(0, rows.length - 8));
      const ofChild = (row: number) => plain.measures[row]?.child_id;
      const found = rows
        .slice(start)
        .filter((row, i, all) => ofChild(all[i - 2] ?? -1) !== ofChild(row))
        .slice(0, readings.length > 3 ? 4 : 5);
      const options: readonly TrueReading[] = readings.length > 0 ? readings : ['as_written', 'left_out'];
      const [group = []] = await bounds(
        registerOf(toCsvFiles(plain)),
        [{ table: 'measures', rows: found, readings: options, whole: true }],
        date,
      );
      const all = combinations(found, options).map((chosen) => readAs(plain, chosen));
      const isOnlyWritten = options.every((reading) => reading === 'as_written');
      expect(faultsAgainst(group, plain, isOnlyWritten ? [plain] : all, date)).toEqual([]);
      for (const { catalogue, figure } of group) moved.add(`${catalogue}:${figure}`);
    },
  );

  test('most figures were moved by one of them', () => {
    expect(moved.size).toBeGreaterThan(35);
  });

  test.each(Array.from({ length: 12 }, (_, seed) => seed))('entries of random ledgers, %i', async (seed) => {
    const random = seededRandom(seed, 'entries');
    const [date = ''] = cutoffsFor(seed);
    const plain = randomRegister(700 + seed, { municipality: HOME, cutoffs: [date], children: 3 });
    const ledger = plain.ledger ?? [];
    const rows = ledger
      .map((_, i) => i)
      .filter(() => random.inPercent(15))
      .slice(0, 6);
    const [group = []] = await bounds(
      registerOf(toCsvFiles(plain)),
      [{ table: 'ledger', rows, readings: ['as_written', 'left_out'] }],
      date,
    );
    const all = combinations(rows, [true, false]).map((chosen) => ({
      ...plain,
      ledger: ledger.filter((_, i) => chosen.get(i) ?? true),
    }));
    const isExact = group.every(({ exact }) => exact);
    if (isExact) expect(faultsAgainst(group, plain, all, date)).toEqual([]);
    exactLedgers += isExact && group.length > 0 ? 1 : 0;
  });

  test('enough of the ledgers moved a figure and had exact bounds', () => {
    expect(exactLedgers).toBeGreaterThan(2);
  });
});

/** So many children placed at an institution, by name, whose placement was read to end the day before 31 January 2017. */
function placements(count: number, from: number) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `barn-${from + i}`,
      {
        born: '2008-01-01',
        measures: [{ type: 'residential_institution', from: '2015-01-01', to: '2017-01-30' }],
      },
    ]),
  );
}

describe('a price tag', () => {
  const placed = smallRegister({
    children: {
      ...placements(14, 0),
      fast: { born: '2007-05-05', measures: [{ type: 'secure_institution', from: '2016-02-02' }] },
      flyttet: {
        born: '2007-05-05',
        municipality: '657',
        measures: [{ type: 'foster_care', from: '2016-02-02' }],
      },
    },
    population: { '2017-01-01': { '0-17': 20_000 } },
    ledger: [
      { month: '2017-01', account: '5.28.20', amount: '1000' },
      { month: '2017-01', account: '5.28.20', amount: '500' },
      { month: '2017-01', account: '5.28.21', amount: '300' },
    ],
  });
  const register = registerOf(toCsvFiles(placed));
  const rows = Array.from({ length: 14 }, (_, i) => i);
  const ongoing: FoundRows = { table: 'measures', rows, readings: ['as_written', 'ongoing'], whole: true };

  test('14 placements whose end is doubtful move figure 1 by between 0 and +0,7', async () => {
    const [group = []] = await bounds(register, [ongoing], '2017-01-31');
    const bound = group.find((b) => b.catalogue === 'indsatstrappen' && b.figure === '1');
    if (!bound) throw new Error('figure 1 was not moved');
    expect(bound).toEqual({
      catalogue: 'indsatstrappen',
      figure: '1',
      date: '2017-01-31',
      low: { numerator: 1, denominator: 20_000, scale: 1 },
      now: { numerator: 1, denominator: 20_000, scale: 1 },
      high: { numerator: 15, denominator: 20_000, scale: 1 },
      exact: true,
    });
    const moved = ({ low, now, high }: Bound) =>
      [low, high].map(({ numerator }) => {
        const change = BigInt((numerator ?? 0) - (now.numerator ?? 0));
        return toFixed(fraction(change * 1000n, BigInt(now.denominator ?? 0)) ?? never(), 1);
      });
    expect(moved(bound)).toEqual(['0.0', '0.7']);
    expect(group.some((b) => b.figure === '3' && b.catalogue === 'indsatstrappen')).toBe(false);
  });

  test('the share of secure placements can only fall, and a figure without a value now can get one', async () => {
    const [group = []] = await bounds(register, [ongoing], '2017-01-31');
    const find = (figure: string) =>
      group.find((b) => b.catalogue === 'indsatstrappen' && b.figure === figure);
    expect(find('1.2')).toMatchObject({
      low: { numerator: 1, denominator: 15 },
      now: { numerator: 1, denominator: 1 },
      high: { numerator: 1, denominator: 1 },
    });
    // 14 times 761 days over 14 children is 761 days over one.
    expect(find('2.1')).toMatchObject({
      now: { numerator: 0, denominator: 0 },
      low: { numerator: 761 * 14, denominator: 14 },
      high: { numerator: 761 * 14, denominator: 14 },
    });
  });

  test('rows of another municipality, of no readings and of tables that are not counted move nothing', async () => {
    const groups: FoundRows[] = [
      { table: 'measures', rows: [15], readings: ['as_written', 'left_out'] },
      { table: 'measures', rows, readings: ['as_written'] },
      { table: 'population', rows: [0], readings: ['as_written', 'left_out'] },
    ];
    expect(await bounds(register, groups, '2017-01-31')).toEqual([[], [], []]);
  });

  test('groups stand in the order of how far they can move a figure', async () => {
    const one: FoundRows = { table: 'measures', rows: [0], readings: ['as_written', 'ongoing'], whole: true };
    const entry: FoundRows = { table: 'ledger', rows: [1], readings: ['as_written', 'left_out'] };
    const groups = [one, entry, ongoing];
    const found = await bounds(register, groups, '2017-01-31');
    const ordered = inOrderOfMove(groups.map((group, i) => ({ group, bounds: found[i] ?? [] })));
    expect(ordered.map(({ group }) => group)).toEqual([ongoing, one, entry]);
    for (const group of found) expect(group.map(moveOf)).toEqual(group.map(moveOf).sort((a, b) => b - a));
    const net = found[1]?.find((b) => b.figure === 'nettoudgifter');
    expect(net).toMatchObject({
      low: { numerator: 130_000, denominator: null, scale: 100 },
      now: { numerator: 180_000, denominator: null, scale: 100 },
      high: { numerator: 180_000, denominator: null, scale: 100 },
      exact: true,
    });
  });

  test('leaving out all of a month is not told as exact', async () => {
    const all: FoundRows = { table: 'ledger', rows: [0, 1, 2], readings: ['as_written', 'left_out'] };
    const [group = []] = await bounds(register, [all], '2017-01-31');
    expect(group.length).toBeGreaterThan(0);
    expect(group.every(({ exact }) => !exact)).toBe(true);
  });

  test.each(['count', 'amount'])(
    'an unreadable %s moves nothing, and the others are as before',
    async (column) => {
      const table = [...register.tables.values()].find(({ columns }) => columns.has(column));
      const read = table?.columns.get(column);
      if (!table || !(read?.values instanceof Float64Array)) throw new Error(`no column ${column}`);
      const unread = { ...read, values: read.values.map(() => Number.NaN) } as typeof read;
      const columns = new Map([...table.columns, [column, unread]]);
      const tables = new Map([...register.tables, [table.name, { ...table, columns }]]);
      const entry: FoundRows = { table: 'ledger', rows: [1], readings: ['as_written', 'left_out'] };
      const [before = []] = await bounds(register, [ongoing, entry], '2017-01-31');
      const [after = [], unknown = []] = await bounds({ tables }, [ongoing, entry], '2017-01-31');
      const numbers = ({ low, now, high }: Bound) => [low, now, high].map(({ denominator }) => denominator);
      expect(after.flatMap(numbers)).not.toContain(Number.NaN);
      expect(before).toEqual(expect.arrayContaining(after));
      expect(after.length).toBeGreaterThan(0);
      expect(after.some(({ figure }) => figure === '1')).toBe(column === 'amount');
      expect(unknown.length === 0).toBe(column === 'amount');
    },
  );

  test.each([
    [6, true],
    [7, false],
  ])('a child with %i doubtful rows: exact %s', async (count, isExact) => {
    const child = smallRegister({
      children: {
        'et-barn': {
          born: '2008-01-01',
          measures: Array.from({ length: count }, (_, i) => ({
            type: 'preventive_measure',
            from: `2016-0${i + 1}-01`,
          })),
        },
      },
      population: { '2017-01-01': { '0-17': 1000 } },
    });
    const all = Array.from({ length: count }, (_, i) => i);
    const found: FoundRows = {
      table: 'measures',
      rows: all,
      readings: ['as_written', 'left_out'],
      whole: true,
    };
    const [group = []] = await bounds(registerOf(toCsvFiles(child)), [found], '2017-01-31');
    expect(group.find((b) => b.figure === '5.3')).toMatchObject({
      low: { numerator: 0 },
      now: { numerator: 1 },
      high: { numerator: 1 },
      exact: isExact,
    });
  });
});

function never(): never {
  throw new Error('no value');
}
