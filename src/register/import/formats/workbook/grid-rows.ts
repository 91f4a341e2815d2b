import { type Cells, EMPTY } from '../../cells.ts';
import type { Rows } from '../../sheet.ts';
import { cellText, isErrorText } from './cell-text.ts';
import type { CellAt, CellValue, Grid } from './grid.ts';

/** The rows of a grid as texts, and the cells in which a formula failed (their text is empty). */
export interface GridRows extends Rows {
  readonly failed: readonly (CellAt & { readonly text: string })[];
}

type GridRow = readonly CellValue[];

/** The texts of a grid. All rows with content are as wide as the widest, for a sheet has no delimiters to miscount. */
export function gridRows({ rows }: Grid): GridRows {
  const width = rows.reduce((widest, row) => Math.max(widest, filledWidth(row)), 0);
  return {
    failed: failedCells(rows),
    count: rows.length,
    width: (row) => (rows[row]?.length === 0 ? 0 : width),
    cell: (row, at) => shownText(rows[row]?.[at] ?? null),
    cells: (at, kept) => columnCells(rows, at, kept),
  };
}

function filledWidth(row: GridRow): number {
  let width = row.length;
  while (width > 0 && (row[width - 1] ?? '') === '') width--;
  return width;
}

function failedCells(rows: readonly GridRow[]) {
  const failed: (CellAt & { text: string })[] = [];
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries())
      if (typeof value === 'string' && isErrorText(value)) failed.push({ row, column, text: value });
  return failed;
}

function shownText(value: CellValue): string {
  const text = cellText(value).trim();
  return isErrorText(text) ? '' : text;
}

/** The cells of a column in the kept rows; each different value is written as text once. */
function columnCells(rows: readonly GridRow[], column: number, kept: Int32Array): Cells {
  const texts = [''];
  const numbers = new Map<CellValue, number>([['', EMPTY]]);
  const textOfRow = kept.map((row) => {
    const value = rows[row]?.[column] ?? null;
    return value === null ? EMPTY : (numbers.get(value) ?? add(value));
  });
  return { texts, textOfRow };

  function add(value: CellValue): number {
    const text = shownText(value);
    const number = numbers.get(text) ?? texts.push(text) - 1;
    numbers.set(text, number);
    if (text !== value) numbers.set(value, number);
    return number;
  }
}
