import type { Flow, Place } from '../../../observations/movements/movements.ts';

/** A movement that may be shown, as a number. */
export interface SafeFlow {
  readonly from: Place;
  readonly to: Place;
  readonly count: number;
}

/** The movements that may be shown one by one, and how many children made the others. */
export interface SafeFlows {
  readonly flows: readonly SafeFlow[];
  /** 0 when there are none, or when they are so few that even their number is not told. */
  readonly others: number;
  readonly isSmall: boolean;
  readonly isProtected: boolean;
}

/**
 * The movements of at least `threshold` children; all of them when it is 0. What is not shown from or to a place is none
 * or at least so many together, so that no total of a place gives few away: else the smallest that is shown there goes
 * too, until that holds everywhere.
 */
export function safeFlows(flows: readonly Flow[], threshold: number): SafeFlows {
  const all = flows.map(({ from, to, children }) => ({ from, to, count: children.length }));
  const isFew = (count: number) => count > 0 && count < threshold;
  let shown = all.filter(({ count }) => !isFew(count));
  for (let next = toHide(all, shown, isFew); next; next = toHide(all, shown, isFew)) {
    const gone = next;
    shown = shown.filter((flow) => flow !== gone);
  }
  const rest = sum(all) - sum(shown);
  const isSmall = isFew(rest);
  return { flows: shown, others: isSmall ? 0 : rest, isSmall, isProtected: threshold > 0 };
}

/** The smallest shown movement of a place where few are left to tell; undefined when there is no such place. */
function toHide(
  all: readonly SafeFlow[],
  shown: readonly SafeFlow[],
  isFew: (count: number) => boolean,
): SafeFlow | undefined {
  for (const side of ['from', 'to'] as const)
    for (const place of new Set(all.map((flow) => flow[side]))) {
      const here = shown.filter((flow) => flow[side] === place);
      const rest = sum(all.filter((flow) => flow[side] === place)) - sum(here);
      if (isFew(rest) && here.length > 0) return here.toSorted((a, b) => a.count - b.count)[0];
    }
  return undefined;
}

function sum(flows: readonly SafeFlow[]): number {
  return flows.reduce((total, { count }) => total + count, 0);
}
