import type { Cell } from './compile/plan.ts';
import type { Output } from './engines/engine.ts';

interface Indexed {
  readonly numbers: Output['numbers'];
  readonly rows: ReadonlyMap<string, Int32Array>;
}

/** The outputs of a plan by place: a number for a municipality, cut-off, age bands and category, 0 where no row is. */
export class Counts {
  readonly #stages: ReadonlyMap<string, Indexed>;
  readonly #places: ReadonlyMap<number, number>;
  readonly #cuts: number;
  readonly #bands: number;

  constructor(outputs: ReadonlyMap<string, Output>, places: readonly number[], cuts: number, bands: number) {
    this.#places = new Map(places.map((place, i) => [place, i]));
    this.#cuts = cuts;
    this.#bands = bands;
    this.#stages = new Map([...outputs].map(([name, output]) => [name, this.#indexed(output)]));
  }

  /** The number in a cell at a cut-off, summed over the bands `from` up to but not including `to`. */
  number(cell: Cell, place: number, k: number, from: number, to: number): number {
    return this.line(cell, place, from, to)(k);
  }

  /** The numbers in a cell by cut-off: what a figure needs again and again is looked up once. */
  line(cell: Cell, place: number, from: number, to: number, category = ''): (k: number) => number {
    const stage = this.#stageOf(cell.stage);
    const values = stage.numbers.get(cell.column);
    if (!values) throw new Error(`no column ${cell.stage}.${cell.column}`);
    const rows = stage.rows.get(category);
    const start = this.#slot(place, 0);
    const bands = this.#bands;
    if (!rows || start < 0) return () => 0;
    return (k) => {
      let sum = 0;
      for (let slot = start + k * bands + from; slot < start + k * bands + to; slot++) {
        const row = rows[slot] ?? -1;
        if (row >= 0) sum += values[row] ?? 0;
      }
      return sum;
    };
  }

  /** Whether a stage has a row at the place and cut-off. */
  known(stage: string, place: number, k: number): boolean {
    const start = this.#slot(place, k);
    return start >= 0 && (this.#stageOf(stage).rows.get('')?.[start] ?? -1) >= 0;
  }

  /** The categories that occur anywhere in a split stage. */
  categories(stage: string): string[] {
    return [...this.#stageOf(stage).rows.keys()];
  }

  #stageOf(name: string): Indexed {
    const stage = this.#stages.get(name);
    if (!stage) throw new Error(`no output ${name}`);
    return stage;
  }

  #slot(place: number, k: number): number {
    const index = this.#places.get(place);
    return index === undefined ? -1 : (index * this.#cuts + k) * this.#bands;
  }

  #indexed(output: Output): Indexed {
    const rows = new Map<string, Int32Array>();
    const size = this.#places.size * this.#cuts * this.#bands;
    for (let row = 0; row < output.rows; row++) {
      const start = this.#slot(output.places[row] ?? -1, output.cuts[row] ?? 0);
      if (start < 0) continue;
      const category = output.categories[row] ?? '';
      let slots = rows.get(category);
      if (!slots) {
        slots = new Int32Array(size).fill(-1);
        rows.set(category, slots);
      }
      slots[start + (output.bands[row] ?? 0)] = row;
    }
    return { numbers: output.numbers, rows };
  }
}
