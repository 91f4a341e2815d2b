import type { DuckDBDataChunk } from '@duckdb/node-api';
import duckdb, { type Vector } from '@duckdb/node-bindings';

/** A string's 16-byte header: its length in bytes, then its bytes (at most 12) or a prefix and a pointer. */
const HEADER_BYTES = 16;
const HEADER_WORDS = HEADER_BYTES / 4;
const INLINE_BYTES = 12;

/** Copies the whole numbers of a chunk's INTEGER column without NULLs to `values` from row `start`. */
export function takeIntegers(chunk: DuckDBDataChunk, index: number, values: Int32Array, start: number): void {
  const held = dataOf(chunk, index, values.BYTES_PER_ELEMENT);
  values.set(new Int32Array(held.buffer, held.byteOffset, chunk.rowCount), start);
}

/** Copies the numbers of a chunk's DOUBLE column without NULLs to `values` from row `start`. */
export function takeNumbers(
  chunk: DuckDBDataChunk,
  index: number,
  values: Float64Array,
  start: number,
): void {
  const held = dataOf(chunk, index, values.BYTES_PER_ELEMENT);
  values.set(new Float64Array(held.buffer, held.byteOffset, chunk.rowCount), start);
}

/** Copies the texts (null for NULL) of a chunk's VARCHAR column to `values` from row `start`. */
export function takeTexts(
  chunk: DuckDBDataChunk,
  index: number,
  values: (string | null)[],
  start: number,
): void {
  const count = chunk.rowCount;
  const held = dataOf(chunk, index, HEADER_BYTES);
  const lengths = new Uint32Array(held.buffer, held.byteOffset, count * HEADER_WORDS);
  const isKnown = knownRows(vectorOf(chunk, index), count);
  const longText = longTextReader(held);
  for (let row = 0; row < count; row++) {
    const length = lengths[row * HEADER_WORDS] ?? 0;
    const at = row * HEADER_BYTES + 4;
    if (!isKnown(row)) values[start + row] = null;
    else if (length <= INLINE_BYTES) values[start + row] = held.toString('utf8', at, at + length);
    else values[start + row] = longText(row, length);
  }
}

/** Equal texts of a chunk mostly point at the same bytes, so each is decoded once. */
function longTextReader(held: Buffer<ArrayBuffer>): (row: number, length: number) => string {
  const words = new Uint32Array(held.buffer, held.byteOffset, held.byteLength / 4);
  const decoded = new Map<number, string>();
  return (row, length) => {
    const word = row * HEADER_WORDS + 2;
    const pointer = (words[word + 1] ?? 0) * 2 ** 32 + (words[word] ?? 0);
    const found = decoded.get(pointer);
    if (found !== undefined) return found;
    const bytes = duckdb.get_data_from_pointer(held.buffer, held.byteOffset + word * 4, length);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    decoded.set(pointer, text);
    return text;
  };
}

function knownRows(vector: Vector, count: number): (row: number) => boolean {
  const validity: Uint8Array | null = duckdb.vector_get_validity(vector, Math.ceil(count / 64) * 8);
  return (row) => validity === null || ((validity[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
}

function vectorOf(chunk: DuckDBDataChunk, index: number): Vector {
  return duckdb.data_chunk_get_vector(chunk.chunk, index);
}

function dataOf(chunk: DuckDBDataChunk, index: number, bytesPerRow: number): Buffer<ArrayBuffer> {
  const data = duckdb.vector_get_data(vectorOf(chunk, index), chunk.rowCount * bytesPerRow);
  return Buffer.from(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);
}
