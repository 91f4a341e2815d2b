import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ParquetFiles } from '../register/deliveries/parquet-files.ts';
import { type Column, NO_DAY, type Table } from '../register/register.ts';
import { duckdbParquetFiles } from './parquet-files.ts';

let folder: string;
let parquet: ParquetFiles;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parquet-'));
  parquet = await duckdbParquetFiles();
});
afterAll(async () => {
  parquet.close();
  await rm(folder, { recursive: true });
});

let files = 0;
async function roundTrip(table: Table, path = join(folder, `${files++}.parquet`)): Promise<Table> {
  await parquet.write(table, path);
  return parquet.read(table.name, path);
}

function tableOf(columns: Readonly<Record<string, Column>>): Table {
  const rows = Object.values(columns)[0]?.values.length ?? 0;
  return { name: 'measures', rows, columns: new Map(Object.entries(columns)) };
}

const HOSTILE = [
  '',
  ' ',
  "'; DROP TABLE measures; --",
  '"',
  'NULL',
  'null',
  '\0',
  'a\0b',
  'a\0b, longer than twelve bytes',
  '\ufeffbegins with a byte order mark, long',
  '\ufeffshort',
  'æøå',
  'ÆØÅæøåÆØÅæøå',
  '12 bytes....',
  '13 bytes.....',
  '11 bytes..å',
  '👩‍👧‍👦 family',
  'line\r\nbreak',
  '\u2028\u202e',
  '=HYPERLINK("x")',
  'x'.repeat(100_000),
];

describe('a Parquet file', () => {
  it('keeps every column type, its unknowns and the order of columns', async () => {
    const table = tableOf({
      money: { type: 'money', values: Float64Array.of(-1, Number.MAX_SAFE_INTEGER, Number.NaN, -(2 ** 52)) },
      day: { type: 'day', values: Int32Array.of(NO_DAY, 0, -25_567, 2_932_896) },
      text: { type: 'text', values: [null, 'NULL', '', 'barn'] },
      integer: { type: 'integer', values: Float64Array.of(Number.NaN, 0, -4_294_967_296, 4_294_967_295) },
      month: { type: 'month', values: Float64Array.of(24_203, Number.NaN, 0, -1) },
      decimal: { type: 'decimal', values: ['0.10', null, '-0', '12345678901234567890.123456789'] },
      truth: { type: 'truth', values: Float64Array.of(1, 0, Number.NaN, 1) },
      timestamp: { type: 'timestamp', values: ['2017-03-26T02:30', null, '2017-01-31T00:00:00+01:00', ''] },
    });
    const back = await roundTrip(table);
    expect(back).toEqual(table);
    expect([...back.columns.keys()]).toEqual([...table.columns.keys()]);
  });

  it('keeps hostile texts', async () => {
    const table = tableOf({ text: { type: 'text', values: HOSTILE } });
    expect(await roundTrip(table)).toEqual(table);
  });

  it('keeps any text, repeated and mixed with unknowns', async () => {
    const text = fc.oneof(
      fc.constant(null),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...HOSTILE),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 200 }), async (values) => {
        const table = tableOf({ text: { type: 'text', values } });
        expect(await roundTrip(table, join(folder, 'any.parquet'))).toEqual(table);
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it('keeps hostile column names', async () => {
    const values = Int32Array.of(1);
    const table = tableOf({ 'a"b': { type: 'day', values }, "c'd {e}": { type: 'day', values } });
    expect(await roundTrip(table)).toEqual(table);
  });

  it('keeps a table with only a header', async () => {
    const table = tableOf({
      text: { type: 'text', values: [] },
      day: { type: 'day', values: new Int32Array(0) },
    });
    expect(await roundTrip(table)).toEqual(table);
  });

  it('keeps the order of many rows, over chunks and row groups', async () => {
    const rows = 125_001;
    const table = tableOf({
      id: { type: 'text', values: Array.from({ length: rows }, (_, i) => `indsats nummer ${i}`) },
      kind: {
        type: 'text',
        values: Array.from({ length: rows }, (_, i) => (i % 3 ? `kind-of-measure-${i % 7}` : null)),
      },
      day: { type: 'day', values: Int32Array.from({ length: rows }, (_, i) => (i % 5 ? i : NO_DAY)) },
    });
    const back = await roundTrip(table);
    for (const [name, column] of table.columns) expect(back.columns.get(name)).toEqual(column);
  }, 30_000);

  it('is the same bytes for the same table', async () => {
    const values = Array.from({ length: 10_000 }, (_, i) => `B${i % 977}`);
    const table = tableOf({ text: { type: 'text', values } });
    const [a, b] = [join(folder, 'a.parquet'), join(folder, 'b.parquet')];
    await Promise.all([parquet.write(table, a), parquet.write(table, b)]);
    expect(await readFile(a)).toEqual(await readFile(b));
  });

  it.each(["o'brien", 'star*[1]?{a}', 'æøå mappe'])('lies in a folder called %s', async (name) => {
    await mkdir(join(folder, name));
    const table = tableOf({ text: { type: 'text', values: ['x'] } });
    expect(await roundTrip(table, join(folder, name, 'measures.parquet'))).toEqual(table);
  });

  it('is not read as another table', async () => {
    const path = join(folder, 'other.parquet');
    await parquet.write(tableOf({ text: { type: 'text', values: ['x'] } }), path);
    await expect(parquet.read('children', path)).rejects.toThrow('holds measures, not children');
  });

  it.each([
    ['integer', 1.5],
    ['money', Number.POSITIVE_INFINITY],
    ['integer', 2 ** 53],
    ['month', 2 ** 31],
    ['truth', 2],
  ] as const)('takes no %s that is %d', async (type, value) => {
    await expect(roundTrip(tableOf({ n: { type, values: Float64Array.of(value) } }))).rejects.toThrow(
      'not a',
    );
  });
});
