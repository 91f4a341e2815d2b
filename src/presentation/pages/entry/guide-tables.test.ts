import { expect, test } from 'vitest';
import guide from '../../../../test/published/guide-tables-1-5.json' with { type: 'json' };
import { linesOf, rowsOf } from './entry-model.ts';
import { valueOfTyped } from './entry-value.ts';
import { readTyped } from './read-typed.ts';
import { testModel } from './test-model.ts';

const populations = ['18.222', '19.123', '19.521'];
const model = await testModel();

interface PrintedRow {
  readonly figure: string;
  readonly counts: readonly number[];
  readonly printed: readonly string[];
  readonly shareOf?: string;
  readonly misprints?: readonly { readonly date: string; readonly correct: string }[];
}
const rows = guide.rows as unknown as readonly PrintedRow[];

test('typing the counts of the guide gives the rates that its tables print, or would have without misprints', () => {
  let compared = 0;
  let mended = 0;
  for (const printed of rows) {
    const row = rowsOf(model).find(({ addresses }) => addresses.includes(printed.figure));
    expect(row, printed.figure).toBeDefined();
    const institution = rows.find(({ figure }) => figure === 'netvaerksmetoder:5');
    for (const [k, date] of guide.cutoffs.entries()) {
      const below = row?.denominator ? String(institution?.counts[k]) : (populations[k] ?? '');
      const typed = valueOfTyped(
        row?.unit ?? 'count',
        readTyped(String(printed.counts[k]), 'da'),
        readTyped(below, 'da'),
        'da',
      );
      const correct = printed.misprints?.find((one) => one.date === date)?.correct;
      if (correct !== undefined) mended++;
      expect([printed.figure, date, typed]).toEqual([
        printed.figure,
        date,
        `${correct ?? printed.printed[k]}${row?.unit === 'percent' ? '\u00a0%' : ''}`,
      ]);
      compared++;
    }
  }
  expect([compared, mended]).toEqual([rows.length * 3, 5]);
});

test('the guide first: the population and its five figures', () => {
  expect(linesOf(model.basic).map(({ row, part }) => `${row} ${part}`)).toEqual([
    ' population',
    'indsatstrappen:6 numerator',
    'indsatstrappen:5 numerator',
    'indsatstrappen:4 numerator',
    'indsatstrappen:3 numerator',
    'indsatstrappen:1 numerator',
  ]);
  expect(model.basic.map(({ name }) => name)).toEqual([
    'Forebyggende indsatser',
    'Hjemmebaserede foranstaltninger',
    'Anbringelser i netværksplejefamilier',
    'Anbringelser i plejefamilier',
    'Institutionsanbringelser',
  ]);
});

test('the other figures are grouped by step, each once and with its own denominator where it is no rate', () => {
  const titles = model.groups.map(({ title }) => title);
  expect(titles[0]).toMatch(/^Trin 6/);
  const ids = rowsOf(model).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const secure = rowsOf(model).find(({ id }) => id === 'indsatstrappen:1.2');
  expect([secure?.addresses, secure?.denominator?.label, secure?.hint]).toEqual([
    ['indsatstrappen:1.2', 'netvaerksmetoder:5.3'],
    'Ud af',
    'Nr. 1.2 · vejledningens nr. 5.3',
  ]);
});
