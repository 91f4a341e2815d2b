import Papa from 'papaparse';
import { gatherCells } from './cells.ts';
import type { Findings } from './findings.ts';
import { plainRows } from './plain-rows.ts';
import { type FilePlace, type Rows, type Sheet, sheetOf } from './sheet.ts';

const DELIMITERS = [';', ',', '\t'] as const;
/** Excel's own first line that names the delimiter. */
const SEPARATOR_LINE = /^sep=(.)\s*$/i;

/**
 * The sheet in a CSV text (`;`, `,` or tab; quotes after RFC 4180). Rows are numbered as the records of the file, the
 * header being row 1: a line break inside quotes adds none, a blank line is counted and left out. Null after an error.
 */
export function splitCsv(text: string, place: FilePlace, findings: Findings): Sheet | null {
  const delimiter = delimiterOf(text);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    findings.error('file.nul', { ...place, row: parse(text.slice(0, nul), delimiter).data.length || 1 });
    return null;
  }
  const rows = text.includes('"') ? quotedRows(text, delimiter, place, findings) : plainRows(text, delimiter);
  return rows && sheetOf(rows, place, findings);
}

/** The first wrong quote is told alone: after it rows and cells mean nothing. */
function quotedRows(text: string, delimiter: string, place: FilePlace, findings: Findings): Rows | null {
  const { data, errors } = parse(text, delimiter);
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

/** The delimiter that occurs most in the header line; `;` when it has only one column. */
function delimiterOf(text: string): string {
  const header = firstLine(text);
  const named = SEPARATOR_LINE.exec(header)?.[1];
  if (named) return named;
  const outsideQuotes = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => outsideQuotes.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

function firstLine(text: string): string {
  const start = text.search(/\S/);
  if (start < 0) return '';
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}
