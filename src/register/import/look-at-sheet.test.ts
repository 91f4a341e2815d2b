import { describe, expect, it } from 'vitest';
import { Findings } from './findings.ts';
import { splitCsv } from './formats/csv/split-csv.ts';
import { guessMapping } from './recognise/guess-sheet.ts';

function sheetOf(rows: number, line: (row: number) => string) {
  const text = ['a;b;c', ...Array.from({ length: rows }, (_, row) => line(row)), ''].join('\n');
  const sheet = splitCsv(Buffer.from(text), { file: 'x.csv' }, new Findings());
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('a look at a sheet of very many rows', () => {
  it('is at stretches of rows from the first to the last', () => {
    const rows = 100_000;
    const sheet = sheetOf(rows, (row) => `${row};x;`);
    const texts = sheet.look?.(0).texts ?? [];
    expect(texts.length).toBe(20_001);
    expect(texts.slice(0, 3)).toEqual(['', '0', '1']);
    expect(texts.at(-1)).toBe(String(rows - 1));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('is not needed at one of fewer rows', () => {
    expect(sheetOf(1000, (row) => `${row};x;`).look).toBeUndefined();
  });

  it('sees a column that is filled in rows between the stretches only', () => {
    const sheet = sheetOf(100_000, (row) => `${row};${row === 3000 ? 'sjælden' : ''};`);
    const { views } = guessMapping([{ file: 'x.csv', name: '', sheet }]);
    expect(views[0]?.columns.map(({ samples }) => samples.length)).toEqual([3, 1, 0]);
    expect(views[0]?.rows).toBe(100_000);
  });
});
