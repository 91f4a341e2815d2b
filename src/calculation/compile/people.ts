import type { Timeline } from './timeline.ts';

/**
 * Who is looked at on a cut-off, and in which age band: children between the lowest and the highest age that any figure
 * asks for, who have not left. Rows must carry `birth` and `gone`, and be joined with `cut AS c`.
 */
export class People {
  readonly bands: readonly number[];
  readonly #timeline: Timeline;

  constructor(bands: readonly number[], timeline: Timeline) {
    this.bands = bands;
    this.#timeline = timeline;
  }

  /** SQL: the person is of an age that is asked for on the cut-off and has not left (figures.md rules 2 and 10). */
  present(alias: string): string {
    const lowest = this.bands[0] ?? 0;
    const highest = this.bands.at(-1) ?? 18;
    const born = lowest > 0 ? [`${alias}.birth <= c.${this.#timeline.age(lowest)}`] : [];
    return [...born, `${alias}.birth > c.${this.#timeline.age(highest)}`, `${alias}.gone > c.d`].join(
      ' AND ',
    );
  }

  /** SQL: the index of the age band of the person on the cut-off. */
  band(alias: string): string {
    const cases = this.bands
      .map((age, index) => ({ age, index }))
      .slice(1, -1)
      .reverse()
      .map(({ age, index }) => `WHEN ${alias}.birth <= c.${this.#timeline.age(age)} THEN ${index}`);
    return cases.length > 0 ? `CASE ${cases.join(' ')} ELSE 0 END` : '0';
  }
}
