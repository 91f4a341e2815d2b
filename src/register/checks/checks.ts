import type { Check } from './check.ts';
import { dateOrder } from './date-order.ts';
import { followUps } from './follow-ups.ts';
import { measureDates } from './measure-dates.ts';
import { measureOverlaps } from './measure-overlaps.ts';
import { openAfter18 } from './open-after-18.ts';
import { populationAges } from './population-ages.ts';
import { rowKeys } from './row-keys.ts';
import { schoolingSubject } from './schooling-subject.ts';

/** Every rule about a register beyond its single cells, ids and references. */
export const CHECKS: readonly Check[] = [
  dateOrder,
  rowKeys,
  measureDates,
  measureOverlaps,
  openAfter18,
  followUps,
  populationAges,
  schoolingSubject,
];
