import type { Place } from '../../shared/problem.ts';
import type { Cells } from './cells.ts';
import type { Findings } from './findings.ts';

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
  /** As `cells`, but only in some of very many rows, from all over them: enough to see what a column is. */
  look?(at: number): Cells;
}

/** The place of a sheet in findings: its table, or its file while the table is not known. */
export type FilePlace = Pick<Place, 'table' | 'file'>;

const MOST_COLUMNS = 1000;
/** From here on the columns of a sheet are first looked at in some of its rows. */
const MANY_ROWS = 40_000;
const STRETCHES = 20;
const STRETCH_ROWS = 1_000;
/** Headers are looked up in many lists; of a cell of megabytes in the header's place the start is enough. */
const LONGEST_HEADER = 250;
/** What is left of Excel's own first line that names the delimiter, once split by it. */
const SPLIT_SEPARATOR_LINE = /^sep=$/i;

/**
 * The sheet in rows: the first row that is not blank, from `start` (an index) on, is its header. Null, with an error,
 * when there is none or it is too wide.
 */
export function sheetOf(all: Rows, place: FilePlace, findings: Findings, start = 0): Sheet | null {
  const first = firstRow(all, start);
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
    header: Array.from({ length: width }, (_, at) => all.cell(first, at).slice(0, LONGEST_HEADER)),
    headerRow: first + 1,
    rows: kept.length,
    rowNumbers: isGapless ? null : kept.map((row) => row + 1),
    cells: (at) => all.cells(at, kept),
    ...(kept.length > MANY_ROWS ? { look: (at: number) => all.cells(at, someOf(kept)) } : {}),
  };
}

/** Stretches of rows that follow each other, for what repeats often does so in the rows beside. */
function someOf(kept: Int32Array): Int32Array {
  const some = new Int32Array(STRETCHES * STRETCH_ROWS);
  for (let i = 0; i < STRETCHES; i++) {
    const start = Math.floor((i * (kept.length - STRETCH_ROWS)) / (STRETCHES - 1));
    some.set(kept.subarray(start, start + STRETCH_ROWS), i * STRETCH_ROWS);
  }
  return some;
}

/** The index of the first row, from `start` on, that is neither blank nor Excel's naming of the delimiter. */
export function firstRow(all: Rows, start = 0): number {
  let row = start;
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
