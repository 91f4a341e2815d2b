import { nextCutoff } from '../../observations/next-cutoff.ts';
import { type Day, monthsBefore, partsOf } from '../../shared/calendar.ts';
import type { Facts } from '../facts.ts';
import { longDate } from '../format/date.ts';
import type { Words } from '../texts/words.ts';

/** When to count next, and that the latest count is old; empty when it is not, or today is not known. */
export interface NextCount {
  readonly stale: string;
  readonly next: string;
}

/** A count is old when the next one of the usual rhythm, every four months, is two months late. */
const STALE_MONTHS = 6;

/** What to do next after the newest count. */
export function nextCount({ cutoffs, today }: Facts, { t, language }: Words): NextCount {
  const newest = cutoffs.at(-1);
  if (newest === undefined) return { stale: '', next: '' };
  const age = today === undefined ? 0 : wholeMonths(newest, today);
  return {
    stale: age >= STALE_MONTHS ? t('written.overview.stale', { count: age }) : '',
    next: t('written.overview.next', { date: longDate(dateAfter(cutoffs, newest), language) }),
  };
}

/** As long after the newest as that came after the one before it; in the usual rhythm when there is only one. */
function dateAfter(cutoffs: readonly Day[], newest: Day): Day {
  const before = cutoffs.at(-2);
  const months = before === undefined ? 0 : calendarMonths(before, newest);
  return months > 0 ? monthsBefore(newest, -months) : nextCutoff(newest);
}

function wholeMonths(from: Day, to: Day): number {
  const months = calendarMonths(from, to);
  return months > 0 && monthsBefore(to, months) < from ? months - 1 : months;
}

function calendarMonths(from: Day, to: Day): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}
