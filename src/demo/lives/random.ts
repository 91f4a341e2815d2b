/** A source of numbers in [0, 1), the same for the same seed on every machine. */
export type Random = () => number;

/** A random source of its own (mulberry32) for a seed and a purpose, so that one purpose never disturbs another. */
export function randomFor(seed: number, purpose: string): Random {
  let state = hash(seed, purpose);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Whether something of the given probability happens. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A whole number from low to high, both included; low when high is lower. */
export function between(random: Random, low: number, high: number): number {
  return high <= low ? low : low + Math.floor(random() * (high - low + 1));
}

/** The index of one of the weights, drawn in proportion to them; the last one when all are 0. */
export function drawIndex(random: Random, weights: readonly number[]): number {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (let index = 0; index < weights.length - 1; index++) {
    rest -= weights[index] ?? 0;
    if (rest < 0) return index;
  }
  return weights.length - 1;
}

/** One of the choices, drawn in proportion to its weight. A bug when there is none. */
export function drawFrom<T>(random: Random, choices: readonly T[], weightOf: (choice: T) => number): T {
  const choice = choices[drawIndex(random, choices.map(weightOf))];
  if (choice === undefined) throw new Error('nothing to draw from');
  return choice;
}

function hash(seed: number, purpose: string): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < purpose.length; index++) {
    value = Math.imul(value ^ purpose.charCodeAt(index), 0x01000193);
  }
  return Math.imul(value ^ (value >>> 16), 0x45d9f3b);
}
