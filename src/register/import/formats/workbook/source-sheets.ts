import {
  CODES_SHEET,
  NOTHING_TO_TELL,
  README_SHEET,
  TEMPLATE_MARK,
} from '../../../workbooks/template-names.ts';
import type { Findings } from '../../findings.ts';
import { type FilePlace, firstRow, type Sheet } from '../../sheet.ts';
import { sheetBelowTitle } from '../below-title.ts';
import type { SourceSheet } from '../format.ts';
import { placeOfFile, placeOfSheet } from '../place-of-file.ts';
import { columnLetters, type Grid, rangeText } from './grid.ts';
import { type GridRows, gridRows } from './grid-rows.ts';

/**
 * The sheets of a workbook that hold rows. What was done to them is told: empty, hidden and merged parts, lines above
 * the header, formulas without a result. In our own template the sheets about it are passed over, and so are those
 * that nobody filled: an empty table there is one that was not handed in.
 */
export function sourceSheets(file: string, grids: readonly Grid[], findings: Findings): SourceSheet[] {
  return grids.some(isAboutTemplate) ? filledSheets(file, grids, findings) : allSheets(file, grids, findings);
}

function allSheets(file: string, grids: readonly Grid[], findings: Findings): SourceSheet[] {
  const read = grids.map((grid) => ({ grid, rows: gridRows(grid) }));
  if (read.every(isEmpty)) {
    findings.error('file.empty', placeOfFile(file));
    return [];
  }
  return read.flatMap(({ grid, rows }) => {
    const place = placeOfSheet(file, grid.name, grids.length === 1);
    if (isEmpty({ rows })) findings.note('sheet.empty', place, { sheet: grid.name });
    const sheet = isEmpty({ rows }) ? null : readSheet(grid, rows, place, findings);
    return sheet ? [{ file, name: grid.name, sheet }] : [];
  });
}

function isEmpty({ rows }: { readonly rows: GridRows }): boolean {
  return firstRow(rows) === rows.count;
}

function filledSheets(file: string, grids: readonly Grid[], findings: Findings): SourceSheet[] {
  const tables = grids.filter(({ name }) => name !== README_SHEET && name !== CODES_SHEET);
  const sheets = allSheets(file, tables, findings);
  const filled = sheets.filter(({ sheet }) => sheet.rows > 0);
  if (filled.length < sheets.length)
    findings.note('sheet.not_filled', { file }, { count: sheets.length - filled.length });
  return filled.map((source) => ({
    ...source,
    sheet: saysNothing(source.sheet) ? withoutRows(source.sheet) : source.sheet,
  }));
}

function isAboutTemplate({ name, rows }: Grid): boolean {
  return (name === README_SHEET || name === CODES_SHEET) && rows[0]?.[0] === TEMPLATE_MARK;
}

function readSheet(grid: Grid, rows: GridRows, place: FilePlace, findings: Findings): Sheet | null {
  const sheet = sheetBelowTitle(rows, place, findings);
  if (!sheet) return null;
  const { name } = grid;
  const header = sheet.headerRow - 1;
  if (grid.hidden) findings.note('sheet.hidden', place, { sheet: name });
  if (grid.hiddenRows > 0) findings.note('sheet.hidden_rows', place, { sheet: name, rows: grid.hiddenRows });
  for (const merge of grid.merges)
    if (merge.to.row >= header)
      findings.warning('file.merged', { ...place, row: merge.from.row + 1 }, { range: rangeText(merge) });
  const column = (at: number) => sheet.header[at] || columnLetters(at);
  for (const cell of grid.unanswered)
    if (cell.row >= header)
      findings.warning('cell.formula', { ...place, row: cell.row + 1, column: column(cell.column) });
  for (const cell of rows.failed)
    if (cell.row >= header)
      findings.warning(
        'cell.error',
        { ...place, row: cell.row + 1, column: column(cell.column) },
        { value: cell.text },
      );
  return sheet;
}

/** Whether the only row is the word for a table that was kept and in which nothing happened. */
function saysNothing(sheet: Sheet): boolean {
  return sheet.rows === 1 && sheet.cells(0).texts[1]?.toLowerCase() === NOTHING_TO_TELL;
}

function withoutRows(sheet: Sheet): Sheet {
  return { ...sheet, rows: 0, rowNumbers: null, cells: () => ({ texts: [''], textOfRow: new Int32Array() }) };
}
