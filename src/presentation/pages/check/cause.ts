import type { DifferenceCause, DifferencePart } from '../../../intake/views.ts';
import { type Fraction, fraction } from '../../../shared/exact.ts';
import type { Words } from '../../texts/words.ts';

/** The causes in the order they are told: what happened to children, then what happened to the counting. */
const CAUSES: readonly DifferenceCause[] = [
  'new',
  'left',
  'aged_out',
  'changed_step',
  'continued',
  'corrected',
  'definition',
  'spending',
  'population',
];

/** The name of a cause: `Nye børn`. */
export function causeName(cause: DifferenceCause, { t }: Words): string {
  return t(`check.cause.${cause}`);
}

/** A cause with its children in running words: `3 nye børn`; only the cause where it is about none. */
export function causeWords({ cause, children }: DifferencePart, { t }: Words): string {
  return children === 0 ? t(`check.causeAlone.${cause}`) : t(`check.causeOf.${cause}`, { count: children });
}

/** The parts that did anything, in the order they are told. */
export function tellingParts(parts: readonly DifferencePart[]): DifferencePart[] {
  return parts
    .filter((part) => part.children > 0 || part.numerator !== 0 || exactPart(part).numerator !== 0n)
    .sort((a, b) => CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause));
}

/** The change that a part makes to the value, exact. */
export function exactPart({ value }: DifferencePart): Fraction {
  const exact = fraction(BigInt(value.numerator), BigInt(value.denominator));
  if (!exact) throw new Error(`a part of a difference over ${value.denominator}`);
  return exact;
}
