import { EMPTY } from '../../cells.ts';

const FIRST_SIZE = 1024;
const HASH_FACTOR = 31;
const GOLDEN_RATIO = 0x9e3779b1;
const SPACE = 32;
/** A no-break space in UTF-8. */
const NO_BREAK = [0xc2, 0xa0] as const;

/**
 * Numbers the different pieces of a long text (in UTF-8) from 1 (0 is empty), comparing them in place: a piece becomes
 * a string of its own only the first time. Reading a register spends most of its time here.
 */
export class TextPool {
  readonly texts: string[] = [''];
  readonly #source: Buffer;
  /** Where each of the texts was first met. */
  #starts = new Int32Array(FIRST_SIZE);
  #ends = new Int32Array(FIRST_SIZE);
  #slots = new Int32Array(2 * FIRST_SIZE);

  constructor(source: Buffer) {
    this.#source = source;
  }

  /** The number of the piece from `start` up to `end`, without the spaces around it. */
  numberOf(start: number, end: number): number {
    const source = this.#source;
    let from = start;
    let to = end;
    for (let space = spaceAt(source, from, to); space > 0; space = spaceAt(source, from, to)) from += space;
    for (let space = spaceBefore(source, from, to); space > 0; space = spaceBefore(source, from, to))
      to -= space;
    if (from === to) return EMPTY;
    const slots = this.#slots;
    let slot = hashOf(source, from, to) & (slots.length - 1);
    for (let number = slots[slot] ?? EMPTY; number !== EMPTY; number = slots[slot] ?? EMPTY) {
      if (this.#equals(number, from, to)) return number;
      slot = (slot + 1) & (slots.length - 1);
    }
    return this.#add(slot, from, to);
  }

  #add(slot: number, from: number, to: number): number {
    const number = this.texts.push(this.#source.toString('utf8', from, to)) - 1;
    this.#starts[number] = from;
    this.#ends[number] = to;
    this.#slots[slot] = number;
    if (number + 1 === this.#starts.length) this.#grow();
    return number;
  }

  /** Twice as many slots as texts, so that few pieces meet another in theirs. */
  #grow(): void {
    this.#starts = twice(this.#starts);
    this.#ends = twice(this.#ends);
    const slots = new Int32Array(this.#slots.length * 2);
    for (let number = 1; number < this.texts.length; number++) {
      let slot =
        hashOf(this.#source, this.#starts[number] ?? 0, this.#ends[number] ?? 0) & (slots.length - 1);
      while (slots[slot] !== EMPTY) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    }
    this.#slots = slots;
  }

  #equals(number: number, from: number, to: number): boolean {
    const source = this.#source;
    const start = this.#starts[number] ?? 0;
    if ((this.#ends[number] ?? 0) - start !== to - from) return false;
    for (let at = from, other = start; at < to; at++, other++) if (source[at] !== source[other]) return false;
    return true;
  }
}

/** How many bytes the space at `from` has; 0 when none is there. */
function spaceAt(source: Buffer, from: number, to: number): number {
  if (from >= to) return 0;
  if ((source[from] ?? 0) <= SPACE) return 1;
  return source[from] === NO_BREAK[0] && source[from + 1] === NO_BREAK[1] ? 2 : 0;
}

/** How many bytes the space that ends at `to` has; 0 when none does. */
function spaceBefore(source: Buffer, from: number, to: number): number {
  if (from >= to) return 0;
  if ((source[to - 1] ?? 0) <= SPACE) return 1;
  return source[to - 1] === NO_BREAK[1] && source[to - 2] === NO_BREAK[0] ? 2 : 0;
}

function hashOf(source: Buffer, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, HASH_FACTOR) + (source[at] ?? 0)) | 0;
  const mixed = Math.imul(hash ^ (hash >>> 16), GOLDEN_RATIO);
  return mixed ^ (mixed >>> 15);
}

function twice(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
