import { NO_DAY } from '../../register/register.ts';
import { type Day, dayOf, partsOf } from '../../shared/calendar.ts';
import type { MeasureFacts } from './measure-facts.ts';

export type TargetGroup = 'vulnerable' | 'disability' | 'unaccompanied_refugee';

/** One measure of a simulated life; `start` and `end` are NO_DAY while they are not known. */
export interface Measure {
  readonly facts: MeasureFacts;
  readonly granted: Day;
  readonly grantedByOther: boolean;
  readonly targetGroup: TargetGroup | null;
  readonly provision: string;
  readonly provider: number;
  /** Kroner per unit at the price level of 2025. */
  readonly price: number;
  start: Day;
  end: Day;
  endReason: string | null;
  /** The same family measure on the eldest child; it ends for all when it ends there. */
  readonly sharedWith: Measure | null;
}

/** One simulated child from the first contact on. */
export interface Life {
  readonly birth: Day;
  readonly eighteen: Day;
  readonly sex: 'm' | 'f';
  readonly targetGroup: TargetGroup;
  readonly family: number;
  readonly district: number;
  /** A number that picks the child's caseworker. */
  readonly luck: number;
  readonly entered: Day;
  /** The eldest of the family's children, who decides when the family moves. */
  readonly eldest: Life | null;
  readonly measures: Measure[];
  left: Day;
  /** The measure that decides the state, the one before it, and those beside it. */
  main: Measure | null;
  previous: Measure | null;
  beside: Measure[];
}

/** The day a person born on `birth` turns 18; those born on 29 February do on 1 March. */
export function eighteenthBirthday(birth: Day): Day {
  const { year, month, dayOfMonth } = partsOf(birth);
  const day = dayOf(year + 18, month, dayOfMonth);
  return Number.isNaN(day) ? dayOf(year + 18, 3, 1) : day;
}

const YEAR = 365.25;

/** Completed years of age on the day, near enough for rates (a day may be wrong). */
export function nearAge(day: Day, birth: Day): number {
  return Math.floor((day - birth) / YEAR);
}

/** Whether the measure is ongoing on the day. */
export function isOngoing(measure: Measure, day: Day): boolean {
  return measure.start !== NO_DAY && measure.start <= day && (measure.end === NO_DAY || measure.end >= day);
}

/** The state the child is in: the step of its main measure, 0 when its help is over, 1 when it never got any. */
export function stateOf(life: Life): number {
  return life.main?.facts.step ?? (life.measures.length > 0 ? 0 : 1);
}

/** The target group that counts for the measure: its own, else the child's. */
export function scopeOf(life: Life, measure: Measure): TargetGroup {
  return measure.targetGroup ?? life.targetGroup;
}
