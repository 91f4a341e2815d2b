import type { Rows } from './split-csv.ts';

const NEWLINE = 10;

/** The rows of a text without quotation marks, where every delimiter and line end is one. Cuts no cell before it is asked for. */
export function plainRows(text: string, delimiter: string): Rows {
  const code = delimiter.charCodeAt(0);
  const ends: number[] = [];
  const firstCells: number[] = [0];
  const last = text.endsWith('\n') ? text.length - 1 : text.length;
  for (let at = 0; at < last; at++) {
    const char = text.charCodeAt(at);
    if (char === code) ends.push(at);
    else if (char === NEWLINE) {
      ends.push(at);
      firstCells.push(ends.length);
    }
  }
  ends.push(last);
  firstCells.push(ends.length);
  const first = (row: number) => firstCells[row] ?? 0;
  const startOf = (cell: number) => (cell === 0 ? 0 : (ends[cell - 1] ?? 0) + 1);
  return {
    count: firstCells.length - 1,
    width: (row) => first(row + 1) - first(row),
    cell(row, at) {
      const cell = first(row) + at;
      return cell < first(row + 1) ? text.slice(startOf(cell), ends[cell]) : '';
    },
  };
}
