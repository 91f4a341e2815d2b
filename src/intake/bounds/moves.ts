import type { Bound, Part } from '../views.ts';

/** Whether the figure's lowest or highest value is another than what is counted now. */
export function canMove({ low, now, high }: Pick<Bound, 'low' | 'now' | 'high'>): boolean {
  return !isSameValue(low, now) || !isSameValue(now, high);
}

/**
 * How far a figure can move, of its own size: the distance from its lowest to its highest value over its value now,
 * or over the larger of the two when it is nothing now. For putting in order; not exact.
 */
export function moveOf({ low, now, high }: Pick<Bound, 'low' | 'now' | 'high'>): number {
  const [lowest, value, highest] = [ratioOf(low), ratioOf(now), ratioOf(high)];
  const most = Math.max(highest, value) - Math.min(lowest, value);
  const size = Math.abs(value) || Math.max(Math.abs(lowest), Math.abs(highest));
  return size === 0 ? 0 : most / size;
}

/** Puts the figure that can move most first. */
export function byMove(a: Bound, b: Bound): number {
  return moveOf(b) - moveOf(a);
}

/** The groups in the order of how far they can move any figure, the farthest first; ties stay as they were. */
export function inOrderOfMove<G extends { readonly bounds: readonly Bound[] }>(groups: readonly G[]): G[] {
  const farthest = ({ bounds }: G) => Math.max(0, ...bounds.map(moveOf));
  return groups
    .map((group) => ({ group, move: farthest(group) }))
    .sort((a, b) => b.move - a.move)
    .map(({ group }) => group);
}

function isSameValue(a: Part, b: Part): boolean {
  if (a.denominator === null || b.denominator === null) return a.numerator === b.numerator;
  if (a.denominator <= 0 || b.denominator <= 0) return a.denominator === b.denominator;
  return (
    BigInt(a.numerator ?? 0) * BigInt(b.denominator) === BigInt(b.numerator ?? 0) * BigInt(a.denominator)
  );
}

/** The value up to the factor of its unit; 0 when there is none. */
function ratioOf({ numerator, denominator }: Part): number {
  if (denominator === null) return numerator ?? 0;
  return denominator > 0 ? (numerator ?? 0) / denominator : 0;
}
