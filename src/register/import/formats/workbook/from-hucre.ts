import type { Workbook } from 'hucre/xlsx';
import type { CellValue, Grid } from './grid.ts';

/** The sheets of a binary workbook that hucre has read. It does not tell what is hidden, nor of formulas. */
export function gridsOf(workbook: Workbook): Grid[] {
  return workbook.sheets.map(({ name, rows, merges }) => ({
    name,
    hidden: false,
    rows: Array.from(rows, (row: CellValue[] | undefined) => row ?? []),
    hiddenRows: 0,
    merges: (merges ?? []).map((merge) => ({
      from: { row: merge.startRow, column: merge.startCol },
      to: { row: merge.endRow, column: merge.endCol },
    })),
    unanswered: [],
  }));
}
