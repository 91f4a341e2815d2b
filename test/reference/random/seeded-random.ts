/** A source of repeatable chance. */
export interface SeededRandom {
  /** A whole number from the first to the last, both included. */
  readonly between: (first: number, last: number) => number;
  /** True in so many percent of the cases. */
  readonly inPercent: (percent: number) => boolean;
  /** One of the choices. */
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
}

/** The same chances for the same seed and name, on every machine. */
export function seededRandom(seed: number, name: string): SeededRandom {
  let state = [...name].reduce(
    (mixed, letter) => Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    seed ^ 0x811c9dc5,
  );
  const fraction = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (first: number, last: number) => first + Math.floor(fraction() * (last - first + 1));
  return {
    between,
    inPercent: (percent) => fraction() * 100 < percent,
    pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
  };
}
