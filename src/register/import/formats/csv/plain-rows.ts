import type { Rows } from '../../sheet.ts';
import { TextPool } from './text-pool.ts';

const NEWLINE = 10;
/** First guesses of the room needed. */
const USUAL_CELL_LENGTH = 4;
const USUAL_ROW_LENGTH = 32;

/** The rows of a text without quotation marks, where every delimiter and line end is one. Cuts out no cell before it is asked for. */
export function plainRows(text: string, delimiter: string): Rows {
  const { ends, firstCells } = cellEnds(text, delimiter.charCodeAt(0));
  const first = (row: number) => firstCells[row] ?? 0;
  const startOf = (cell: number) => (cell === 0 ? 0 : (ends[cell - 1] ?? 0) + 1);
  return {
    count: firstCells.length - 1,
    width: (row) => first(row + 1) - first(row),
    cell(row, at) {
      const cell = first(row) + at;
      return cell < first(row + 1) ? text.slice(startOf(cell), ends[cell]) : '';
    },
    cells(at, kept) {
      const pool = new TextPool(text);
      const textOfRow = new Int32Array(kept.length);
      for (let i = 0; i < kept.length; i++) {
        const row = kept[i] ?? 0;
        const cell = first(row) + at;
        if (cell < first(row + 1)) textOfRow[i] = pool.numberOf(startOf(cell), ends[cell] ?? 0);
      }
      return { texts: pool.texts, textOfRow };
    },
  };
}

/** Where every cell ends, and the number of the first cell of each row (and of the row after the last). */
function cellEnds(text: string, delimiter: number): { ends: Int32Array; firstCells: Int32Array } {
  const last = text.endsWith('\n') ? text.length - 1 : text.length;
  let ends = new Int32Array(Math.ceil(text.length / USUAL_CELL_LENGTH) + 1);
  let firstCells = new Int32Array(Math.ceil(text.length / USUAL_ROW_LENGTH) + 2);
  let cell = 0;
  let row = 1;
  for (let at = 0; at < last; at++) {
    const char = text.charCodeAt(at);
    if (char !== delimiter && char !== NEWLINE) continue;
    ends[cell++] = at;
    if (cell === ends.length) ends = longer(ends);
    if (char !== NEWLINE) continue;
    firstCells[row++] = cell;
    if (row === firstCells.length) firstCells = longer(firstCells);
  }
  ends[cell++] = last;
  firstCells[row++] = cell;
  return { ends: ends.subarray(0, cell), firstCells: firstCells.subarray(0, row) };
}

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(numbers.length * 2);
  copy.set(numbers);
  return copy;
}
