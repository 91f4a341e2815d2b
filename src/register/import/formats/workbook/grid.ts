/** What a cell holds; dates that a format knows as text are texts already. */
export type CellValue = string | number | boolean | Date | null;

/** Where a cell is: row and column counted from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Cells that were merged into one, from the first to the last of them. */
export interface Merge {
  readonly from: CellAt;
  readonly to: CellAt;
}

/** One sheet of a workbook as it lies in the file, from its first row on, in the same form for every format. */
export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  /** The cells by row; row 1 of the sheet is number 0. Rows may be shorter than others. */
  readonly rows: readonly (readonly CellValue[])[];
  /** How many rows with content are hidden, by hand or by a filter. */
  readonly hiddenRows: number;
  readonly merges: readonly Merge[];
  /** Cells with a formula whose result the file does not hold. */
  readonly unanswered: readonly CellAt[];
}

/** The letters of a column as spreadsheets show them: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A range of cells as spreadsheets write it: `A1:C2`. */
export function rangeText({ from, to }: Merge): string {
  return `${columnLetters(from.column)}${from.row + 1}:${columnLetters(to.column)}${to.row + 1}`;
}
