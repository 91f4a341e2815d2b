import { type Cells, gatherCells } from '../cells.ts';
import type { SourceSheet } from '../formats/format.ts';
import type { Sheet } from '../sheet.ts';

/** For tests: a received sheet of lines with `;` between cells, the header first. */
export function sourceOf(
  file: string,
  text: string,
  more: { readonly name?: string; readonly rowNumbers?: readonly number[] } = {},
): SourceSheet {
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.trim()));
  const sheet: Sheet = {
    header,
    headerRow: 1,
    rows: rows.length,
    rowNumbers: more.rowNumbers ? Int32Array.from(more.rowNumbers) : null,
    cells: (at): Cells => gatherCells(rows.length, (row) => rows[row]?.[at] ?? ''),
  };
  return { file, name: more.name ?? '', sheet };
}

/** For tests: the rows of a sheet as objects of its header. */
export function rowsOf(sheet: Sheet): Record<string, string>[] {
  const columns = sheet.header.map((name, at) => ({ name, ...sheet.cells(at) }));
  return Array.from({ length: sheet.rows }, (_, row) =>
    Object.fromEntries(columns.map(({ name, texts, textOfRow }) => [name, texts[textOfRow[row] ?? 0] ?? ''])),
  );
}
