import { EMPTY } from '../../cells.ts';

const FIRST_SIZE = 1024;
const HASH_FACTOR = 31;
const GOLDEN_RATIO = 0x9e3779b1;
const SPACE = 32;
const NO_BREAK_SPACE = 160;

/**
 * Numbers the different pieces of a long text from 1 (0 is empty), comparing them in place: a piece becomes a string
 * of its own only the first time. Reading a register spends most of its time here.
 */
export class TextPool {
  readonly texts: string[] = [''];
  readonly #source: string;
  readonly #starts: number[] = [0];
  #slots = new Int32Array(FIRST_SIZE);

  constructor(source: string) {
    this.#source = source;
  }

  /** The number of the piece from `start` up to `end`, without the spaces around it. */
  numberOf(start: number, end: number): number {
    const source = this.#source;
    let from = start;
    let to = end;
    while (from < to && isSpace(source.charCodeAt(from))) from++;
    while (to > from && isSpace(source.charCodeAt(to - 1))) to--;
    if (from === to) return EMPTY;
    let slot = this.#hash(from, to) & (this.#slots.length - 1);
    for (let number = this.#slots[slot] ?? EMPTY; number !== EMPTY; number = this.#slots[slot] ?? EMPTY) {
      if (this.#equals(number, from, to)) return number;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return this.#add(slot, from, to);
  }

  #add(slot: number, from: number, to: number): number {
    const number = this.texts.push(this.#source.slice(from, to)) - 1;
    this.#starts.push(from);
    this.#slots[slot] = number;
    if (number * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    for (let number = 1; number < this.texts.length; number++) {
      const from = this.#starts[number] ?? 0;
      let slot = this.#hash(from, from + (this.texts[number] ?? '').length) & (slots.length - 1);
      while (slots[slot] !== EMPTY) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    }
    this.#slots = slots;
  }

  #equals(number: number, from: number, to: number): boolean {
    if ((this.texts[number] ?? '').length !== to - from) return false;
    const other = (this.#starts[number] ?? 0) - from;
    for (let at = from; at < to; at++)
      if (this.#source.charCodeAt(at) !== this.#source.charCodeAt(at + other)) return false;
    return true;
  }

  #hash(from: number, to: number): number {
    let hash = 0;
    for (let at = from; at < to; at++)
      hash = (Math.imul(hash, HASH_FACTOR) + this.#source.charCodeAt(at)) | 0;
    const mixed = Math.imul(hash ^ (hash >>> 16), GOLDEN_RATIO);
    return mixed ^ (mixed >>> 15);
  }
}

function isSpace(char: number): boolean {
  return char <= SPACE || char === NO_BREAK_SPACE;
}
