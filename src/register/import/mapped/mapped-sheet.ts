import { type Cells, EMPTY } from '../cells.ts';
import type { Sheet } from '../sheet.ts';

/** Where a row stood in what was received. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  /** Its number in the file (the header is row 1). */
  readonly row: number;
}

/** A sheet of one table under canonical headers, made of one or more received sheets. */
export interface MappedSheet extends Sheet {
  /** Where a row (from 0) was received. */
  placeOfRow(row: number): RowPlace;
}

/** Rows that were received together, and their cells under names; null where they have no such column. */
export interface Part {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly rowNumbers: Int32Array | null;
  readonly cells: (name: string) => Cells | null;
}

/** The parts under one another; each column is put together once, when it is first asked for. */
export interface JoinedParts {
  readonly rows: number;
  readonly headerRow: number;
  readonly rowNumbers: Int32Array | null;
  readonly cells: (name: string) => Cells;
  readonly placeOfRow: (row: number) => RowPlace;
}

/** The number of a row (from 0) in its file, where rows may follow the header without a gap. */
export function rowNumber({ rowNumbers }: Pick<Sheet, 'rowNumbers'>, row: number): number {
  return rowNumbers ? (rowNumbers[row] ?? 0) : row + 2;
}

/** Puts parts under one another. */
export function joinParts(parts: readonly Part[]): JoinedParts {
  const starts: number[] = [];
  let rows = 0;
  for (const part of parts) {
    starts.push(rows);
    rows += part.rows;
  }
  const known = new Map<string, Cells>();
  const [first] = parts;
  return {
    rows,
    headerRow: first?.headerRow ?? 1,
    rowNumbers: parts.length === 1 ? (first?.rowNumbers ?? null) : joinedNumbers(parts, rows),
    cells(name) {
      const cells = known.get(name) ?? joinedCells(parts, rows, name);
      known.set(name, cells);
      return cells;
    },
    placeOfRow(row) {
      const at = Math.max(
        0,
        starts.findLastIndex((start, i) => start <= row && (parts[i]?.rows ?? 0) > 0),
      );
      const part = parts[at];
      if (!part) throw new Error(`no row ${row}`);
      return { file: part.file, sheet: part.sheet, row: rowNumber(part, row - (starts[at] ?? 0)) };
    },
  };
}

function joinedNumbers(parts: readonly Part[], rows: number): Int32Array {
  const numbers = new Int32Array(rows);
  let at = 0;
  for (const part of parts) for (let row = 0; row < part.rows; row++) numbers[at++] = rowNumber(part, row);
  return numbers;
}

function joinedCells(parts: readonly Part[], rows: number, name: string): Cells {
  const own = parts.map((part) => part.cells(name));
  const only = own[0];
  if (own.length === 1 && only) return only;
  const texts = [''];
  const numbers = new Map<string, number>([['', EMPTY]]);
  const textOfRow = new Int32Array(rows);
  let start = 0;
  parts.forEach((part, i) => {
    const cells = own[i];
    if (cells) {
      const renumbered = Int32Array.from(cells.texts, (text) => {
        const number = numbers.get(text) ?? texts.push(text) - 1;
        numbers.set(text, number);
        return number;
      });
      for (let row = 0; row < part.rows; row++)
        textOfRow[start + row] = renumbered[cells.textOfRow[row] ?? EMPTY] ?? EMPTY;
    }
    start += part.rows;
  });
  return { texts, textOfRow };
}
