/**
 * How long things take a person, in seconds: the operators of the keystroke-level model (Card, Moran and Newell 1980). A
 * key is that of an average typist who is no secretary; a word is read in a quarter of a second (240 a minute).
 */
const OPERATORS = { key: 0.28, point: 1.1, click: 0.2, think: 1.35, read: 0.25 } as const;
type Operator = keyof typeof OPERATORS;

/** What is told of everything that hands do. */
export interface Effort {
  readonly add: (operator: Operator, times?: number) => void;
}

/** For hands that nobody times. */
export const UNTIMED: Effort = { add: () => undefined };

/** The time a person would have used: what the hands did, and what the machine took from the moment it began. */
export interface UserTime extends Effort {
  readonly seconds: () => number;
  /** `74 s: 51 s of hands and thought, 23 s of waiting`. */
  readonly described: () => string;
}

/** Begins to count. */
export function userTime(now: () => number = () => performance.now()): UserTime {
  const start = now();
  let hands = 0;
  const waited = () => (now() - start) / 1000;
  return {
    add: (operator, times = 1) => {
      hands += OPERATORS[operator] * times;
    },
    seconds: () => hands + waited(),
    described: () =>
      `${Math.round(hands + waited())} s: ${Math.round(hands)} s of hands and thought, ${Math.round(waited())} s of waiting`,
  };
}
