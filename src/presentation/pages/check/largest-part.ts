import type { DifferencePart } from '../../../intake/views.ts';
import { exactPart } from './cause.ts';
import { compare, size } from './fractions.ts';

/** The part that moves the value most, up or down; the earlier of equals; undefined when there are none. */
export function largestPart(parts: readonly DifferencePart[]): DifferencePart | undefined {
  return [...parts].sort((a, b) => compare(size(exactPart(b)), size(exactPart(a))))[0];
}
