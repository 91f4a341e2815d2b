import { duckdbEngine } from '../calculation/engines/duckdb.ts';
import type { Engine } from '../calculation/engines/engine.ts';
import type { FigureSource } from '../observations/figure-source.ts';
import type { Register } from '../register/register.ts';
import type { Day } from '../shared/calendar.ts';

/** Rows with an engine that has prepared them, and the dates whose numbers they are behind. */
interface Rows {
  readonly register: Register;
  readonly engine: Engine;
  readonly cutoffs: readonly Day[];
}

/** The rows behind a source's dates, read and prepared once for each release that the dates were published in. */
export class ReadyRows {
  readonly source: FigureSource;
  readonly #known = new Map<string, Promise<Omit<Rows, 'cutoffs'>>>();

  constructor(source: FigureSource) {
    this.source = source;
  }

  /** The rows of the dates, each with those of the dates that it is behind. */
  async of(dates: readonly Day[]): Promise<readonly Rows[]> {
    const groups = Map.groupBy(dates, (date) => this.#releaseOf(date));
    return Promise.all(
      [...groups].map(async ([release, cutoffs]) => {
        const known = this.#known.get(release) ?? this.#prepare(cutoffs[0] ?? 0);
        this.#known.set(release, known);
        known.catch(() => this.#known.delete(release));
        return { ...(await known), cutoffs };
      }),
    );
  }

  /** Closes every engine, now or when it is ready. */
  close(): void {
    for (const rows of this.#known.values())
      rows.then(
        ({ engine }) => engine.close(),
        () => undefined,
      );
    this.#known.clear();
  }

  async #prepare(date: Day): Promise<Omit<Rows, 'cutoffs'>> {
    const { register } = await this.source.basis(date);
    const engine = await duckdbEngine();
    await engine.prepare(register);
    return { register, engine };
  }

  /** Dates that were not published are all of the same rows. */
  #releaseOf(date: Day): string {
    return this.source.published?.find((known) => known.date === date)?.id ?? '';
  }
}
