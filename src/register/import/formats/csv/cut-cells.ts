const NEWLINE = 10;
const QUOTE = 34;
/** First guesses of the room needed. */
const USUAL_CELL_LENGTH = 4;
const USUAL_ROW_LENGTH = 32;

/** Where the cells of a text lie. Each begins one byte after the end of the one before it. */
export interface CutCells {
  /** The text in UTF-8. */
  readonly bytes: Buffer;
  /** Where every cell ends. */
  readonly ends: Int32Array;
  /** The number of the first cell of each row, and of the row after the last. */
  readonly firstCells: Int32Array;
}

/** Cuts a text without quotation marks, where every delimiter (an ASCII code) and line end is one. */
export function cutPlain(bytes: Buffer, delimiter: number): CutCells {
  const cuts = new Cuts(bytes.length);
  const last = lengthOf(bytes);
  for (let at = 0; at < last; at++) {
    const byte = bytes[at];
    if (byte === delimiter) cuts.endCell(at);
    else if (byte === NEWLINE) cuts.endRow(at);
  }
  cuts.endRow(last);
  return cuts.of(bytes);
}

/**
 * Cuts a text in which cells may stand in quotation marks, after RFC 4180. The marks are taken out of the bytes, which
 * are changed for it. Null when a mark is not closed or something stands between a closing mark and the next cell.
 */
export function cutQuoted(bytes: Buffer, delimiter: number): CutCells | null {
  const cuts = new Cuts(bytes.length);
  const last = lengthOf(bytes);
  let at = 0;
  let to = 0;
  for (;;) {
    if (bytes[at] === QUOTE) {
      const closed = endOfQuotes(bytes, at + 1, last);
      if (closed < 0) return null;
      to = withoutMarks(bytes, at + 1, closed, to);
      at = closed + 1;
      if (at < last && bytes[at] !== delimiter && bytes[at] !== NEWLINE) return null;
    } else
      while (at < last && bytes[at] !== delimiter && bytes[at] !== NEWLINE) bytes[to++] = bytes[at++] ?? 0;
    if (at >= last) break;
    if (bytes[at++] === NEWLINE) cuts.endRow(to++);
    else cuts.endCell(to++);
  }
  cuts.endRow(to);
  return cuts.of(bytes);
}

/** The mark that closes quotes which began before `from`; -1 when none does. A doubled mark is one within them. */
function endOfQuotes(bytes: Buffer, from: number, last: number): number {
  for (let at = from; at < last; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (bytes[at + 1] !== QUOTE) return at;
    at++;
  }
  return -1;
}

/** Moves what stands within quotes to `to`, doubled marks as one; gives where it ends. */
function withoutMarks(bytes: Buffer, from: number, until: number, to: number): number {
  let end = to;
  for (let at = from; at < until; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) at++;
    bytes[end++] = byte;
  }
  return end;
}

/** The bytes up to the end of the last line, which adds no row. */
function lengthOf(bytes: Buffer): number {
  return bytes[bytes.length - 1] === NEWLINE ? bytes.length - 1 : bytes.length;
}

/** Gathers the ends of cells and rows. */
class Cuts {
  #ends: Int32Array<ArrayBuffer>;
  #firstCells: Int32Array<ArrayBuffer>;
  #cells = 0;
  #rows = 1;

  constructor(length: number) {
    this.#ends = new Int32Array(Math.ceil(length / USUAL_CELL_LENGTH) + 1);
    this.#firstCells = new Int32Array(Math.ceil(length / USUAL_ROW_LENGTH) + 2);
  }

  endCell(at: number): void {
    if (this.#cells === this.#ends.length) this.#ends = longer(this.#ends);
    this.#ends[this.#cells++] = at;
  }

  endRow(at: number): void {
    this.endCell(at);
    if (this.#rows === this.#firstCells.length) this.#firstCells = longer(this.#firstCells);
    this.#firstCells[this.#rows++] = this.#cells;
  }

  of(bytes: Buffer): CutCells {
    return {
      bytes,
      ends: this.#ends.subarray(0, this.#cells),
      firstCells: this.#firstCells.subarray(0, this.#rows),
    };
  }
}

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(numbers.length * 2);
  copy.set(numbers);
  return copy;
}
