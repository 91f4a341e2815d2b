/** Is told how much of a long step is done, from 0 to 1. */
export type Told = (share: number) => void;

/** Tells of a part of a longer step, which lies between two shares of it. */
export function partOf(told: Told | undefined, from: number, to: number): Told {
  return (share) => told?.(from + (to - from) * share);
}
