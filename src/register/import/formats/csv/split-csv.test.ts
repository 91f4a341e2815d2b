import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { UserProblem } from '../../../../shared/problem.ts';
import { Findings } from '../../findings.ts';
import type { Sheet } from '../../sheet.ts';
import { splitCsv } from './split-csv.ts';

function split(text: string): Sheet {
  const findings = new Findings();
  const sheet = splitCsv(Buffer.from(text), { table: 'children' }, findings);
  findings.remarksOrThrow();
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function columns(sheet: Sheet): string[][] {
  return sheet.header.map((_, at) => {
    const { texts, textOfRow } = sheet.cells(at);
    return [...textOfRow].map((number) => texts[number] ?? '?');
  });
}

function errorOf(text: string): string[] {
  try {
    split(text);
  } catch (error) {
    if (error instanceof UserProblem)
      return error.findings.map((f) => `${f.place.row ?? ''} ${f.code}`.trim());
    throw error;
  }
  return [];
}

describe('splitCsv', () => {
  it.each([';', ',', '\t'])('finds the delimiter %j', (delimiter) => {
    const sheet = split([`a${delimiter}b`, `1${delimiter}2`].join('\n'));
    expect(sheet.header).toEqual(['a', 'b']);
    expect(columns(sheet)).toEqual([['1'], ['2']]);
  });

  it('reads one column, and a comma in a cell beside semicolons', () => {
    expect(columns(split('a\n1\n2\n'))).toEqual([['1', '2']]);
    expect(columns(split('a;b\n1,5;2\n'))).toEqual([['1,5'], ['2']]);
  });

  it('takes the delimiter that Excel names in a first line', () => {
    const sheet = split('sep=;\na;b\n1;2\n');
    expect(sheet.headerRow).toBe(2);
    expect(columns(sheet)).toEqual([['1'], ['2']]);
  });

  it('reads quotes, with delimiters, quotes and line ends inside', () => {
    const sheet = split('a;b\n"x;y";"say ""hi"""\n"two\nlines";2\n3;4\n');
    expect(columns(sheet)).toEqual([
      ['x;y', 'two\nlines', '3'],
      ['say "hi"', '2', '4'],
    ]);
    expect(sheet.rowNumbers).toBeNull();
  });

  it('counts blank lines and leaves them out', () => {
    const sheet = split('a;b\n1;2\n\n;\n  \n3;4\n\n');
    expect(columns(sheet)).toEqual([
      ['1', '3'],
      ['2', '4'],
    ]);
    expect([...(sheet.rowNumbers ?? [])]).toEqual([2, 6]);
  });

  it('takes missing cells for empty and empty ones too many for nothing', () => {
    expect(columns(split('a;b;c\n1\n1;2;3;;\n'))).toEqual([
      ['1', '1'],
      ['', '2'],
      ['', '3'],
    ]);
    expect(errorOf('a;b\n1;2;3\n')).toEqual(['2 row.too_many_cells']);
  });

  it('reads a file with only a header', () => {
    expect(split('a;b').rows).toBe(0);
    expect(split('a;b\n').rows).toBe(0);
  });

  it('tells the row of a NUL byte and of wrong quotes', () => {
    expect(errorOf('a;b\n"1\n1";2\n3;\0\n')).toEqual(['3 file.nul']);
    expect(errorOf('a;b\n1;2\n"3;4\n5;6\n')).toEqual(['3 quote.unclosed']);
    expect(errorOf('a;b\n1;2\n"3"x;4\n')).toEqual(['3 quote.stray']);
  });

  it('finds an empty file', () => {
    expect(errorOf('')).toEqual(['file.empty']);
    expect(errorOf('\n \n')).toEqual(['file.empty']);
  });

  it('splits text with quotes exactly as the CSV parser does', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'å', '"', ';', '\n', ' ', '\u00a0'), maxLength: 5 });
    const written = fc.tuple(cell, fc.boolean()).map(([text, quoted]) => {
      const mustBe = /[";\n]/.test(text);
      return quoted || mustBe ? `"${text.replaceAll('"', '""')}"` : text;
    });
    const line = fc.array(written, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.boolean(), (lines, ended) => {
        const text = ['"a";b;c', ...lines.map((cells) => cells.join(';'))].join('\n') + (ended ? '\n' : '');
        const parsed = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' }).data.slice(1);
        const kept = parsed.filter((row) => row.some((each) => each.trim() !== ''));
        expect(columns(split(text))).toEqual(
          [0, 1, 2].map((at) => kept.map((row) => (row[at] ?? '').trim())),
        );
      }),
    );
  });

  it('tells of wrong quotes wherever the CSV parser does, and of no others', () => {
    const body = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' '), maxLength: 20 });
    fc.assert(
      fc.property(body, (rows) => {
        const text = `a;b\n${rows}`;
        const { errors, data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' });
        const excess = data.some((row) => row.slice(2).some((cell) => cell.trim() !== ''));
        expect(errorOf(text).length > 0).toBe(errors.length > 0 || excess);
      }),
      { numRuns: 1000 },
    );
  });

  it('splits text without quotes exactly as the CSV parser does', () => {
    const cell = fc
      .string({ maxLength: 4 })
      .map((text) => text.replace(/["\n\r\0]/g, ' ').replaceAll(';', ''));
    const line = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = ['a;b;c', ...lines.map((cells) => cells.join(';'))].join('\n');
        const parsed = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' }).data.slice(1);
        const kept = parsed.filter((row) => row.some((each) => each.trim() !== ''));
        expect(columns(split(text))).toEqual(
          [0, 1, 2].map((at) => kept.map((row) => (row[at] ?? '').trim())),
        );
      }),
    );
  });
});
