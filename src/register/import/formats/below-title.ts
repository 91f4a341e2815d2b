import type { Findings } from '../findings.ts';
import { type FilePlace, firstRow, type Rows, type Sheet, sheetOf } from '../sheet.ts';

/** A title and a few lines about the extract stand above the header in at most so many rows. */
const MOST_TITLE_ROWS = 10;
/** A row of this many names is a header, however little stood above it. */
export const FEWEST_NAMES = 3;
const STARTS_AS_NAME = /^\p{L}/u;

/** The sheet in rows as `sheetOf`; a title above its header is left out, which is told. */
export function sheetBelowTitle(rows: Rows, place: FilePlace, findings: Findings): Sheet | null {
  const first = firstRow(rows);
  const header = headerFrom(rows, first);
  const sheet = sheetOf(rows, place, findings, header);
  if (sheet && header > first) findings.note('file.title_rows', { ...place, row: sheet.headerRow });
  return sheet;
}

/**
 * The index of the header. Usually the first row; where that holds a title or two cells about the extract
 * (`Kommune | Vejby`), the first row below with at least three names and twice as many cells.
 */
function headerFrom(rows: Rows, first: number): number {
  const above = filledCells(rows, first).length;
  if (above === 0 || above >= FEWEST_NAMES) return first;
  for (let row = first + 1; row < Math.min(rows.count, first + MOST_TITLE_ROWS); row++) {
    const cells = filledCells(rows, row);
    if (cells.length >= Math.max(FEWEST_NAMES, 2 * above) && cells.every((cell) => STARTS_AS_NAME.test(cell)))
      return row;
  }
  return first;
}

function filledCells(rows: Rows, row: number): string[] {
  const width = row < rows.count ? rows.width(row) : 0;
  return Array.from({ length: width }, (_, at) => rows.cell(row, at).trim()).filter((cell) => cell !== '');
}
