import { describe, expect, it } from 'vitest';
import { calculatePlainly, type ResultRow } from './calculate-plainly.ts';
import { dayOf } from './dates.ts';
import type { PlainRegister, PlainTable } from './plain-register.ts';
import { combine, cutoffsFor, randomRegister, toCsvFiles } from './random-register.ts';
import { readPlainTable } from './read-plain-table.ts';

const regionOf = { '510': '083', '657': '082', '101': '084' };

interface Folder {
  readonly register: PlainRegister;
  readonly cutoffs: readonly string[];
}

const folders = Array.from({ length: 60 }, (_, seed) => folderOf(seed));

function folderOf(seed: number): Folder {
  const cutoffs = cutoffsFor(seed);
  const registers = Object.keys(regionOf).map((municipality) =>
    randomRegister(seed, { municipality, cutoffs }),
  );
  return { register: combine(registers), cutoffs };
}

describe('random registers', () => {
  it('are the same for the same seed and differ from seed to seed', () => {
    expect(folderOf(7)).toEqual(folderOf(7));
    expect(folderOf(7)).not.toEqual(folderOf(8));
  });

  it('never use an id twice', () => {
    for (const { register } of folders) {
      const ids = [
        ...register.children.map((row) => row.child_id),
        ...register.measures.map((row) => row.measure_id),
        ...(register.assessments ?? []).map((row) => row.assessment_id),
        ...(register.follow_ups ?? []).map((row) => row.follow_up_id),
        ...(register.ledger ?? []).map((row) => row.entry_id),
      ];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('never end before they start, nor name what is not there', () => {
    for (const { register } of folders) {
      const children = new Set(register.children.map((row) => row.child_id));
      const measures = new Set(register.measures.map((row) => row.measure_id));
      for (const measure of register.measures) {
        expect(children.has(measure.child_id)).toBe(true);
        expect(measure.end_date === '' || measure.end_date >= measure.start_date).toBe(true);
        expect(measure.start_date === '').toBe(measure.granted_date !== '');
      }
      for (const { measure_id } of register.follow_ups ?? [])
        expect(measure_id === '' || measures.has(measure_id)).toBe(true);
    }
  });

  it('become files that read back as the same register', () => {
    const register = randomRegister(3, {
      municipality: '510',
      cutoffs: cutoffsFor(3),
      reportedFor: ['510', '000'],
    });
    const tables = Object.entries(toCsvFiles(register)).map(([name, text]) => {
      const table = name.replace('.csv', '') as PlainTable;
      return [table, readPlainTable(table, text)];
    });
    expect(Object.fromEntries(tables)).toEqual(register);
  });

  it('leave out the tables that are not handed in', () => {
    const options = { municipality: '510', cutoffs: ['2017-05-31'] };
    const register = randomRegister(1, { ...options, without: ['ledger', 'follow_ups'] });
    expect(Object.keys(toCsvFiles(combine([register])))).toEqual([
      'children.csv',
      'measures.csv',
      'assessments.csv',
      'population.csv',
    ]);
  });

  it('crowd the edges of the rules', () => {
    const often = (count: (folder: Folder) => number) =>
      folders.reduce((sum, folder) => sum + count(folder), 0);
    const edges = {
      startsOnCutoff: often((folder) => datesOnCutoff(folder, 'start_date')),
      endsOnCutoff: often((folder) => datesOnCutoff(folder, 'end_date')),
      turns18OnCutoff: often(turning18),
      nextDay: often(({ register }) => gaps(register).filter((gap) => gap === 1).length),
      oneDayGap: often(({ register }) => gaps(register).filter((gap) => gap === 2).length),
    };
    for (const times of Object.values(edges)) expect(times).toBeGreaterThan(50);
  });
});

describe('the plain calculation of random registers', () => {
  const results = folders.map(({ register, cutoffs }) => byKey(calculateAll(register, cutoffs)));

  it('splits the base of figure 7 and of figures 8 and 9 without remainder', () => {
    for (const rows of results)
      for (const [key, row] of rows) {
        const part = (figure: string) => Number(rows.get(key.replace(/^[^|]*/, figure))?.numerator);
        if (row.figure === '7') expect(part('7.1') + part('7.2')).toBe(Number(row.numerator));
        if (row.figure === '8')
          expect(part('8') + part('9') + part('8-9.rest')).toBe(Number(row.denominator));
      }
  });

  it('makes figure 5 the sum of its parts in every category', () => {
    for (const rows of results)
      for (const [key, row] of rows) {
        if (row.figure !== '5' || row.numerator === '') continue;
        const parts = ['5.1', '5.2', '5.3', '5.4'].map((figure) => rows.get(key.replace(/^[^|]*/, figure)));
        const sum = parts.reduce((count, part) => count + Number(part?.numerator ?? 0), 0);
        expect(sum).toBe(Number(row.numerator));
      }
  });

  it('finds children in every figure, and every status but break', () => {
    const rows = results.flatMap((one) => [...one.values()]);
    const counted = new Set(rows.filter((row) => Number(row.numerator) > 0).map((row) => row.figure));
    expect(counted).toEqual(new Set(rows.map((row) => row.figure)));
    expect(new Set(rows.map((row) => row.status))).toEqual(
      new Set(['no_denominator', 'not_reported', 'ok', 'provisional']),
    );
  });
});

function calculateAll(register: PlainRegister, cutoffs: readonly string[]): ResultRow[] {
  return calculatePlainly(register, {
    at: cutoffs,
    catalogue: 'indsatstrappen',
    by: ['age_group', 'target_group', 'sub_type', 'district'],
    extras: true,
    areas: ['municipality', 'region', 'country'],
    population: 'year_start',
    regionOf,
  });
}

function byKey(rows: readonly ResultRow[]): Map<string, ResultRow> {
  return new Map(
    rows.map((row) => [[row.figure, row.municipality, row.date, row.breakdown, row.category].join('|'), row]),
  );
}

function datesOnCutoff({ register, cutoffs }: Folder, field: 'start_date' | 'end_date'): number {
  return register.measures.filter((measure) => cutoffs.includes(measure[field])).length;
}

function turning18({ register, cutoffs }: Folder): number {
  const birthdays = register.children.map(
    ({ birth_date }) => `${Number(birth_date.slice(0, 4)) + 18}${birth_date.slice(4)}`,
  );
  return birthdays.filter((birthday) => cutoffs.includes(birthday)).length;
}

/** The days from the end of a measure to the start of every other of the same child. */
function gaps(register: PlainRegister): number[] {
  const ofChild = Map.groupBy(register.measures, (measure) => measure.child_id);
  return [...ofChild.values()].flatMap((measures) =>
    measures
      .filter((earlier) => earlier.end_date !== '')
      .flatMap((earlier) =>
        measures
          .filter((later) => later.start_date !== '')
          .map((later) => dayOf(later.start_date) - dayOf(earlier.end_date)),
      ),
  );
}
