import type { Breakdown } from '../catalogue/breakdown.ts';
import type { Unit } from '../catalogue/definition.ts';
import type { Day } from '../shared/calendar.ts';

export type { Breakdown };

export type Status = 'ok' | 'no_denominator' | 'not_reported' | 'provisional' | 'break';

/**
 * Numerator and denominator of one figure for one area, date and breakdown category: calculated from a delivery,
 * reported, or taken from a statistic. Everything after the calculation reads only these. Never a rounded value.
 */
export interface Observation {
  readonly catalogue: string;
  readonly figure: string;
  /** 3-digit municipality code, `08x` a region, `000` the whole country. */
  readonly area: string;
  readonly date: Day;
  /** Empty on totals, as is the category. */
  readonly breakdown: Breakdown | '';
  readonly category: string;
  /** Whole number of 1/scale; undefined when unknown. */
  readonly numerator: number | undefined;
  /** Whole number of 1/scale; undefined when unknown or when the figure has none (counts and amounts). */
  readonly denominator: number | undefined;
  /** 100 for kr. (the parts are øre), 2 for a median (half days), otherwise 1. */
  readonly scale: number;
  readonly unit: Unit;
  readonly status: Status;
  readonly source: 'calculated' | 'reported';
}
