import type { Definition, LegalBasis } from '../catalogue/definition.ts';
import type { ProtectedCell, ShownCell } from '../disclosure/protected-cell.ts';
import { comparedWith } from '../observations/compared-with.ts';
import { exactValue } from '../observations/value.ts';
import { type Day, parseIsoDate } from '../shared/calendar.ts';
import {
  type Change,
  changeOfRates,
  changeOfShares,
  changeOfTurnover,
  describedChange,
  type Verdict,
} from '../statistics/change.ts';
import { definitionAt, type Facts } from './facts.ts';

export { comparedWith };

/** What can be said of a change; also when one of the numbers may not be seen or is not there, or the series is broken. */
export type ChangeCode = Change | 'hidden' | 'missing' | 'first' | 'split';

/** How a figure has changed since the date it is compared with. */
export interface FigureChange {
  readonly code: ChangeCode;
  /** Undefined on the first cut-off. */
  readonly against: Day | undefined;
  /** Judged by the two counts alone, as if no child were counted both times. */
  readonly cautious: boolean;
  /** A new law came between, which the definition has provisions of on both sides. */
  readonly newLaw: Day | undefined;
}

/** The one algorithm for change words (docs/decisions/statistics.md): how a figure stands against the date before. */
export function changeOf(facts: Facts, address: string, date: Day): FigureChange {
  const against = comparedWith(facts.cutoffs, date);
  const none = { against, cautious: false, newLaw: undefined };
  if (against === undefined) return { ...none, code: 'first' };
  const definition = definitionAt(facts, address);
  const [before, now] = [facts.cell(address, against), facts.cell(address, date)];
  const law = definition ? lawBetween(definition, against, date) : undefined;
  if (isPair(before, now) && (law === 'unlike' || isBrokenBetween(facts, address, against, date)))
    return { ...none, code: 'split' };
  const verdict = verdictOn(facts, address, date, against, [before, now]);
  const code = changeBetween(before, now, verdict);
  const tested = code === 'risen' || code === 'fallen' || code === 'no_sure_change';
  return {
    against,
    code,
    cautious: tested && verdict === undefined && canBeFollowed(now, definition),
    newLaw: law === 'unlike' ? undefined : law,
  };
}

/** The change between two cells of one figure; by the coming and going of its children where a verdict on it is known. */
export function changeBetween(
  before: ProtectedCell | undefined,
  now: ProtectedCell | undefined,
  verdict?: Verdict,
): ChangeCode {
  const cells = [before, now];
  if (cells.some((cell) => cell?.state === 'hidden')) return 'hidden';
  if (before?.state !== 'shown' || now?.state !== 'shown') return 'missing';
  return changeOfShown(before, now, verdict);
}

function changeOfShown(before: ShownCell, now: ShownCell, verdict: Verdict | undefined): ChangeCode {
  const counted = now.unit === 'per_1000' || now.unit === 'count';
  if (counted && before.scale === 1 && now.scale === 1) {
    const [then, since] = [proportion(before), proportion(now)];
    return verdict ? changeOfTurnover(verdict, then, since) : changeOfRates(then, since);
  }
  if (now.unit === 'percent') return changeOfShares(proportion(before), proportion(now));
  const values = [exactValue(before), exactValue(now)] as const;
  return values[0] && values[1] ? describedChange(values[0], values[1]) : 'missing';
}

/** A mere count is a count of one and the same whole. */
function proportion({ numerator, denominator, unit }: ShownCell) {
  return { count: numerator, of: unit === 'count' ? 1 : (denominator ?? 0) };
}

/** Only where both numbers were counted from rows, and against the same date. */
function verdictOn(
  facts: Facts,
  address: string,
  date: Day,
  against: Day,
  cells: readonly (ProtectedCell | undefined)[],
): Verdict | undefined {
  const turnover = facts.turnover(address, date);
  if (turnover?.before !== against || cells.some((cell) => cell?.source !== 'calculated')) return undefined;
  return turnover.verdict;
}

/** Stocks count the same children again; the events of two periods are different ones, which need no caution. */
function canBeFollowed(cell: ProtectedCell | undefined, definition: Definition | undefined): boolean {
  if (cell?.unit === 'percent') return false;
  return definition?.rule.kind !== 'flow';
}

function isPair(before: ProtectedCell | undefined, now: ProtectedCell | undefined): boolean {
  return before?.state === 'shown' && now?.state === 'shown';
}

function isBrokenBetween(facts: Facts, address: string, against: Day, date: Day): boolean {
  return facts.cutoffs.some((cutoff) => {
    const cell = cutoff > against && cutoff <= date ? facts.cell(address, cutoff) : undefined;
    return cell?.state === 'shown' && cell.status === 'break';
  });
}

/**
 * The day a new law took over between two dates, when the definition has provisions on both sides of it; `unlike` when
 * it has them on one side only, so that the two numbers are not of the same.
 */
function lawBetween({ law }: Definition, against: Day, date: Day): Day | 'unlike' | undefined {
  const then = law.some((basis) => isInForce(basis, against));
  const now = law.filter((basis) => isInForce(basis, date));
  if (then !== now.length > 0) return 'unlike';
  return now.map(({ from }) => dayOf(from)).find((from) => from > against);
}

function isInForce({ from, to }: LegalBasis, day: Day): boolean {
  return dayOf(from) <= day && (to === undefined || parseIsoDate(to) >= day);
}

function dayOf(iso: string | undefined): Day {
  return iso === undefined ? Number.NEGATIVE_INFINITY : parseIsoDate(iso);
}
