/** The cells of one column: its different trimmed texts, and for each row the number of its text. Text 0 is empty. */
export interface Cells {
  readonly texts: readonly string[];
  readonly textOfRow: Int32Array;
}

/** The number of the empty text in every column of cells. */
export const EMPTY = 0;

/** The cells that `cellOf` gives for each row; most columns repeat few texts, so each is kept and later read once. */
export function gatherCells(rows: number, cellOf: (row: number) => string): Cells {
  const textOfRow = new Int32Array(rows);
  const texts = [''];
  const numbers = new Map<string, number>([['', EMPTY]]);
  for (let row = 0; row < rows; row++) {
    const text = cellOf(row).trim();
    let number = numbers.get(text);
    if (number === undefined) {
      number = texts.push(text) - 1;
      numbers.set(text, number);
    }
    textOfRow[row] = number;
  }
  return { texts, textOfRow };
}
