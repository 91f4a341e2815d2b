import Papa from 'papaparse';
import { gatherCells } from '../../cells.ts';
import type { Findings } from '../../findings.ts';
import type { FilePlace, Rows, Sheet } from '../../sheet.ts';
import { FEWEST_NAMES, sheetBelowTitle } from '../below-title.ts';
import { cutPlain, cutQuoted } from './cut-cells.ts';
import { plainRows } from './plain-rows.ts';

const DELIMITERS = [';', ',', '\t'] as const;
const LINES_LOOKED_AT = 10;
/** So many bytes hold the lines that are looked at. */
const START = 1 << 20;
const FIRST_OF_SEVERAL_BYTES = 128;
/** Excel's own first line that names the delimiter. */
const SEPARATOR_LINE = /^sep=(.)\s*$/i;

/**
 * The sheet in a CSV text in UTF-8 (`;`, `,` or tab; quotes after RFC 4180). Rows are numbered as the records of the file, the
 * header being row 1: a line break inside quotes adds none, a blank line is counted and left out. Null after an error.
 */
export function splitCsv(text: Buffer, place: FilePlace, findings: Findings): Sheet | null {
  const delimiter = delimiterOf(text.toString('utf8', 0, START));
  const nul = text.indexOf(0);
  if (nul >= 0) {
    findings.error('file.nul', {
      ...place,
      row: parse(text.toString('utf8', 0, nul), delimiter).data.length || 1,
    });
    return null;
  }
  const rows = cutRows(text, delimiter) ?? parsedRows(text, delimiter, place, findings);
  return rows && sheetBelowTitle(rows, place, findings);
}

/** Null where quotes are not as they should be, or the delimiter is a letter of several bytes. */
function cutRows(text: Buffer, delimiter: string): Rows | null {
  const code = delimiter.charCodeAt(0);
  if (code >= FIRST_OF_SEVERAL_BYTES || delimiter === '"') return null;
  const cells = text.includes('"') ? cutQuoted(Buffer.from(text), code) : cutPlain(text, code);
  return cells && plainRows(cells);
}

/** The rows as a parser takes them that forgives more. The first wrong quote is told alone: after it rows and cells mean nothing. */
function parsedRows(text: Buffer, delimiter: string, place: FilePlace, findings: Findings): Rows | null {
  const { data, errors } = parse(text.toString(), delimiter);
  const [first] = errors;
  if (first) {
    const fault = first.code === 'MissingQuotes' ? 'quote.unclosed' : 'quote.stray';
    findings.error(fault, { ...place, row: (first.row ?? 0) + 1 });
    return null;
  }
  const cell = (row: number, at: number) => data[row]?.[at] ?? '';
  return {
    count: data.length,
    width: (row) => data[row]?.length ?? 0,
    cell,
    cells: (at, kept) => gatherCells(kept.length, (row) => cell(kept[row] ?? 0, at)),
  };
}

function parse(text: string, delimiter: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n' });
}

/**
 * The delimiter that occurs most in the header line; where that has none, as a title has, the one of the first line
 * that it splits in three. `;` when there is only one column.
 */
function delimiterOf(text: string): string {
  const [header = '', ...below] = firstLines(text);
  const named = SEPARATOR_LINE.exec(header)?.[1];
  if (named) return named;
  if (cellCount(header, mostIn(header)) > 1) return mostIn(header);
  const split = below.find((line) => cellCount(line, mostIn(line)) >= FEWEST_NAMES);
  return split === undefined ? ';' : mostIn(split);
}

function mostIn(line: string): string {
  const counts = DELIMITERS.map((delimiter) => cellCount(line, delimiter));
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

function cellCount(line: string, delimiter: string): number {
  return line.replace(/"[^"]*"/g, '').split(delimiter).length;
}

function firstLines(text: string): string[] {
  const lines: string[] = [];
  let at = text.search(/\S/);
  while (at >= 0 && at < text.length && lines.length < LINES_LOOKED_AT) {
    const end = text.indexOf('\n', at);
    lines.push(text.slice(at, end < 0 ? undefined : end));
    at = end < 0 ? -1 : end + 1;
  }
  return lines;
}
