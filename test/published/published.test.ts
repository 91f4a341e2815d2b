import { describe, expect, it } from 'vitest';
import type { Parameters } from '../../src/catalogue/schema.ts';
import type { Observation } from '../../src/observations/observation.ts';
import { exactValue as exactValueOf } from '../../src/observations/value.ts';
import { isoDate } from '../../src/shared/calendar.ts';
import { toFixed } from '../../src/shared/exact.ts';
import type { PlainRegister } from '../reference/plain-register.ts';
import { toCsvFiles } from '../reference/random-register.ts';
import { observeFiles } from '../support/calculate-files.ts';
import { peopleOf } from './people.ts';
import {
  GUIDE,
  HADERSLEV,
  HERNING,
  misprintedNumbers,
  type Printed,
  type PublishedTable,
  printedNumbers,
} from './published-table.ts';
import { populationRows, reportedRows } from './reported-files.ts';

/** The evaluation holds the population of 1 January for the whole year; the guide takes the latest it knows. */
const BY_YEAR: Parameters = {};
const BY_LATEST: Parameters = { all: { population: 'latest' } };

const tables = [
  { table: HADERSLEV, parameters: BY_YEAR, numbers: 23 + 3 },
  { table: HERNING, parameters: BY_YEAR, numbers: 23 + 2 },
  { table: GUIDE, parameters: BY_LATEST, numbers: 13 * 3 },
];

describe.each(tables)('the published numbers of $table.name', ({ table, parameters, numbers }) => {
  it('are all read', () => {
    expect(printedNumbers(table)).toHaveLength(numbers);
  });

  it('come out of the reported counts', async () => {
    expect(wrong(table, await observeReported(table, parameters))).toEqual([]);
  });

  it('come out of children and measures', async () => {
    expect(wrong(table, await observeTable(table, peopleOf(table), parameters))).toEqual([]);
  });

  it('are counted, not reported, where there are children and measures', async () => {
    const observations = await observeTable(table, peopleOf(table), parameters);
    expect(new Set(observations.map(({ source }) => source))).toEqual(new Set(['calculated']));
    for (const { figure, counts } of table.rows) {
      const numerators = table.cutoffs.map((date) => find(observations, { figure, date })?.numerator);
      expect(numerators, figure).toEqual(counts.map((count) => count ?? 0));
    }
  });
});

describe.each([HADERSLEV, HERNING])('the population behind the published numbers of $name', (table) => {
  const widths = table.populations.map(({ smallest, largest }) => largest - smallest);

  it('may be any that the fixture says', async () => {
    for (let more = 0; more <= Math.max(...widths); more++) {
      const observations = await observeReported(
        table,
        BY_YEAR,
        widths.map((width) => Math.min(more, width)),
      );
      expect(wrong(table, observations)).toEqual([]);
    }
  });

  it.each(table.populations.map(({ date }, i) => [date, i] as const))(
    'is no other on %s',
    async (_, year) => {
      for (const outside of [-1, (widths[year] ?? 0) + 1]) {
        const more = widths.map((_width, i) => (i === year ? outside : 0));
        expect(wrong(table, await observeReported(table, BY_YEAR, more))).not.toEqual([]);
      }
    },
  );

  it('is the one of 1 January: the latest one would give other numbers', async () => {
    const register = {
      ...reportedRegister(table),
      population: [
        ...populationRows(table),
        ...populationRows(table, [300, 300]).map((row) => ({
          ...row,
          date: row.date.replace('-01-01', '-04-01'),
        })),
      ],
    };
    expect(wrong(table, await observeTable(table, register, BY_YEAR))).toEqual([]);
    expect(wrong(table, await observeTable(table, register, BY_LATEST))).not.toEqual([]);
  });
});

describe.each([HADERSLEV, HERNING])('what the table of $name does not tell', (table) => {
  it('is not reported, which is not zero, and breaks the series of the sum', async () => {
    const observations = await observeReported(table, BY_YEAR);
    const at = (figure: string, date: string) =>
      find(observations, { figure: `indsatstrappen:${figure}`, date });
    expect(at('5.4', '2016-01-31')).toMatchObject({ numerator: undefined, status: 'not_reported' });
    expect(at('5.3', '2016-01-31')).toMatchObject({ status: 'break' });
    expect(at('5', '2016-01-31')).toMatchObject({ status: 'break' });
    const later = observations.filter(({ date, figure }) => isoDate(date) > '2016-01-31' && figure !== '5');
    expect(later.filter(({ numerator }) => numerator !== undefined).map(({ status }) => status)).toEqual(
      Array.from({ length: 20 }, () => 'ok'),
    );
  });
});

describe('the misprints of the guide', () => {
  it('are five', () => {
    expect(misprintedNumbers(GUIDE)).toEqual([
      { figure: 'netvaerksmetoder:2.1', date: '2017-07-01', text: '15,37' },
      { figure: 'netvaerksmetoder:2.2', date: '2018-01-01', text: '1,89' },
      { figure: 'netvaerksmetoder:4', date: '2017-07-01', text: '4,07' },
      { figure: 'netvaerksmetoder:5', date: '2017-07-01', text: '1,97' },
      { figure: 'netvaerksmetoder:5', date: '2018-01-01', text: '1,75' },
    ]);
  });

  it.each(misprintedNumbers(GUIDE))('do not come out: $figure on $date is not $text', async (misprint) => {
    const observations = await observeReported(GUIDE, BY_LATEST);
    expect(roundedAs(misprint, find(observations, misprint))).not.toBe(misprint.text);
  });
});

function reportedRegister(table: PublishedTable, more: readonly number[] = []): PlainRegister {
  return {
    children: [],
    measures: [],
    reported: reportedRows(table),
    population: populationRows(table, more),
  };
}

function observeReported(
  table: PublishedTable,
  parameters: Parameters,
  more: readonly number[] = [],
): Promise<Observation[]> {
  return observeTable(table, reportedRegister(table, more), parameters);
}

/** The observations of a register; tables without a row are not handed in. */
function observeTable(
  { cutoffs }: PublishedTable,
  register: PlainRegister,
  parameters: Parameters,
): Promise<Observation[]> {
  const handedIn = Object.entries(register).filter(([, rows]) => rows.length > 0);
  const files = toCsvFiles({ children: [], measures: [], ...Object.fromEntries(handedIn) });
  const wanted = Object.entries(files).filter(([name]) =>
    handedIn.some(([table]) => name === `${table}.csv`),
  );
  return observeFiles(Object.fromEntries(wanted), { at: cutoffs, parameters });
}

/** The printed numbers that do not come out, each with what came instead. */
function wrong(table: PublishedTable, observations: readonly Observation[]): string[] {
  return printedNumbers(table).flatMap((printed) => {
    const got = roundedAs(printed, find(observations, printed));
    return got === printed.text
      ? []
      : [`${printed.figure} on ${printed.date} is ${got}, printed ${printed.text}`];
  });
}

function find(
  observations: readonly Observation[],
  { figure, date }: Pick<Printed, 'figure' | 'date'>,
): Observation | undefined {
  return observations.find((o) => `${o.catalogue}:${o.figure}` === figure && isoDate(o.date) === date);
}

/** The exact value rounded once, to as many decimals as were printed. */
function roundedAs({ text }: Printed, observation: Observation | undefined): string | undefined {
  const value = observation && exactValueOf(observation);
  const decimals = text.split(',')[1]?.length ?? 0;
  return value && toFixed(value, decimals).replace('.', ',');
}
