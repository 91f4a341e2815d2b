import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalogues } from '../catalogue/read-catalogues.ts';
import type { ShownCell } from '../disclosure/protected-cell.ts';
import { parseIsoDate } from '../shared/calendar.ts';
import { packageRoot } from '../shared/package-root.ts';
import { toFacts } from './facts.ts';
import { figureTable } from './figure-table.ts';
import { wordsOf } from './texts/words.ts';

const catalogues = await readCatalogues([join(packageRoot(), 'catalogue')]);
const dates = ['2016-01-01', '2017-01-01', '2018-01-01'].map(parseIsoDate);

/** What the table says of the sources and statuses of three dates, newest first. */
function statusesOf(
  language: 'da' | 'en',
  ...marks: readonly Pick<ShownCell, 'source' | 'status'>[]
): string[] {
  const definition = catalogues.flatMap((c) => c.definitions).find((d) => d.id === 'institution');
  if (!definition) throw new Error('no figure of institutions');
  const { catalogue, figure, unit } = definition;
  const cells = marks.map((mark, i) => ({
    ...{ catalogue, figure, area: '492', date: dates[i] ?? 0, breakdown: '' as const, category: '', unit },
    ...{ state: 'shown' as const, numerator: 42, denominator: 18222, scale: 1 },
    ...mark,
  }));
  const municipality = { code: '492', name: 'Eksempel Kommune' };
  const facts = toFacts({ municipality, demo: false, catalogues, cutoffs: dates, threshold: 5, cells });
  const context = { facts, definition, date: dates[2] ?? 0, words: wordsOf(language) };
  return figureTable(context, definition).rows.map((row) => row.status);
}

test('a number that was reported says so, also when it is a break or provisional', () => {
  const reported = { source: 'reported' } as const;
  const marks = [
    { ...reported, status: 'ok' },
    { ...reported, status: 'break' },
    { source: 'calculated', status: 'ok' },
  ] as const;
  expect(statusesOf('da', ...marks)).toEqual(['Opgjort', 'Indberettet, databrud', 'Indberettet']);
  expect(statusesOf('en', ...marks)).toEqual(['Counted', 'Reported, break in series', 'Reported']);
});

test('a calculated number keeps its status alone', () => {
  const calculated = { source: 'calculated' } as const;
  expect(
    statusesOf(
      'da',
      { ...calculated, status: 'ok' },
      { ...calculated, status: 'provisional' },
      { ...calculated, status: 'break' },
    ),
  ).toEqual(['Databrud', 'Foreløbig', 'Opgjort']);
});
