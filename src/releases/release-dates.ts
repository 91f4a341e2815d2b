import { defaultCutoffs } from '../observations/default-cutoffs.ts';
import { type Day, parseIsoDate } from '../shared/calendar.ts';
import { type Basis, typedInOf } from './calculate-release.ts';

/** Which dates are asked for. */
export interface AskedDates {
  /** The cut-off date that is published. */
  readonly date: Day;
  /** Other dates to publish anew. */
  readonly alsoCorrect: readonly Day[];
  /** Whether the usual cut-offs before it, and the dates that figures are typed in for, are published with it. */
  readonly earlier: boolean;
}

/**
 * The dates that a release holds, oldest first: the asked one and those to correct; when asked for also the usual
 * cut-offs before it and the earlier dates that figures are typed in for. Never unasked: an extract of what is running
 * now gives a false past.
 */
export function datesOfRelease(basis: Basis, { date, alsoCorrect, earlier: isAsked }: AskedDates): Day[] {
  const earlier = isAsked ? [...usualDates(basis, date), ...typedInDates(basis)] : [];
  const dates = [...earlier.filter((day) => day < date), ...alsoCorrect, date];
  return [...new Set(dates)].sort((a, b) => a - b);
}

/** The usual cut-offs up to the date; none without rows. */
function usualDates({ register }: Basis, date: Day): Day[] {
  const hasRows = register.tables.has('measures') || register.tables.has('reported');
  return hasRows ? defaultCutoffs(register, date) : [];
}

function typedInDates(basis: Basis): Day[] {
  const all = basis.typedIn.map((figure) => parseIsoDate(figure.date));
  return typedInOf(basis, all).map((figure) => parseIsoDate(figure.date));
}
