import type { Rows } from '../../sheet.ts';
import type { CutCells } from './cut-cells.ts';
import { TextPool } from './text-pool.ts';

/** The rows of a text that was cut into cells. Makes no text of a cell before it is asked for. */
export function plainRows({ bytes, ends, firstCells }: CutCells): Rows {
  const first = (row: number) => firstCells[row] ?? 0;
  const startOf = (cell: number) => (cell === 0 ? 0 : (ends[cell - 1] ?? 0) + 1);
  return {
    count: firstCells.length - 1,
    width: (row) => first(row + 1) - first(row),
    cell(row, at) {
      const cell = first(row) + at;
      return cell < first(row + 1) ? bytes.toString('utf8', startOf(cell), ends[cell]) : '';
    },
    cells(at, kept) {
      const pool = new TextPool(bytes);
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
