/** As many cells as fit in 100,000 rows of 200: a few bytes in a file can claim far more than memory holds. */
const MOST_CELLS = 20_000_000;
/** The rows and columns of the largest sheet that Excel and LibreOffice know. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Counts the cells of a sheet while it is read. */
export class CellLimit {
  #cells = 0;

  /** Throws when these rows of so many cells are more than is read, or lie outside the largest sheet. */
  add(rows: number, width: number, lastRow: number): void {
    this.#cells += rows * (width + 1);
    if (this.#cells > MOST_CELLS || lastRow > MOST_ROWS || width > MOST_COLUMNS)
      throw new Error('more cells than a sheet can hold');
  }
}
