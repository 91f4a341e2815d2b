import Papa from 'papaparse';
import { type Cells, gatherCells } from './cells.ts';
import type { Findings } from './findings.ts';
import { plainRows } from './plain-rows.ts';

/** The rows of a text as it is split, blank ones and the header among them. */
export interface Rows {
  readonly count: number;
  /** How many cells a row has. */
  width(row: number): number;
  /** The cell of a row, untrimmed; empty where the row is too short. */
  cell(row: number, at: number): string;
  /** The cells of a column in the kept rows. */
  cells(at: number, kept: Int32Array): Cells;
}

/** The cells of a file: its header, and its columns over the rows that are not blank. */
export interface Sheet {
  readonly header: readonly string[];
  /** The row number of the header. */
  readonly headerRow: number;
  readonly rows: number;
  /** The number of each row in the file; null where they follow the header without a gap. */
  readonly rowNumbers: Int32Array | null;
  /** The cells of the column at a position, from 0. */
  cells(at: number): Cells;
}

/** The place of a file in findings: its table. */
export interface FilePlace {
  readonly table: string;
}

const DELIMITERS = [';', ',', '\t'] as const;
/** Excel's own first line that names the delimiter; split by it, the character itself is gone. */
const SEPARATOR_LINE = /^sep=(.)\s*$/i;
const SPLIT_SEPARATOR_LINE = /^sep=$/i;
const MOST_COLUMNS = 1000;

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

function sheetOf(all: Rows, place: FilePlace, findings: Findings): Sheet | null {
  const first = firstRow(all);
  const width = first < all.count ? all.width(first) : 0;
  if (width === 0) findings.error('file.empty', place);
  if (width > MOST_COLUMNS)
    findings.error('file.too_many_columns', place, { columns: width, most: MOST_COLUMNS });
  if (width === 0 || width > MOST_COLUMNS) return null;
  const kept = keptRows(all, first + 1);
  for (const row of kept)
    if (hasExcess(all, row, width))
      findings.error(
        'row.too_many_cells',
        { ...place, row: row + 1 },
        { cells: all.width(row), columns: width },
      );
  const isGapless = first === 0 && (kept.at(-1) ?? 0) === kept.length;
  return {
    header: Array.from({ length: width }, (_, at) => all.cell(first, at)),
    headerRow: first + 1,
    rows: kept.length,
    rowNumbers: isGapless ? null : kept.map((row) => row + 1),
    cells: (at) => all.cells(at, kept),
  };
}

/** The header: the first row that is neither blank nor Excel's naming of the delimiter. */
function firstRow(all: Rows): number {
  let row = 0;
  while (row < all.count && (isBlank(all, row) || SPLIT_SEPARATOR_LINE.test(all.cell(row, 0).trim()))) row++;
  return row;
}

function keptRows(all: Rows, from: number): Int32Array {
  const kept = new Int32Array(Math.max(0, all.count - from));
  let count = 0;
  for (let row = from; row < all.count; row++) if (!isBlank(all, row)) kept[count++] = row;
  return kept.subarray(0, count);
}

/** Cells beyond the header are excess unless they are empty, as delimiters at the end of a line leave them. */
function hasExcess(all: Rows, row: number, width: number): boolean {
  return all.width(row) > width && !isBlank(all, row, width);
}

function isBlank(all: Rows, row: number, from = 0): boolean {
  const width = all.width(row);
  for (let at = from; at < width; at++) if (all.cell(row, at).trim() !== '') return false;
  return true;
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
