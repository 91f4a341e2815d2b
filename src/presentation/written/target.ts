import type { Unit } from '../../catalogue/definition.ts';
import type { ProtectedCell } from '../../disclosure/protected-cell.ts';
import { exactValue } from '../../observations/value.ts';
import { type Day, parseIsoDate } from '../../shared/calendar.ts';
import { type Fraction, toFixed } from '../../shared/exact.ts';
import { DECIMALS } from '../format/value.ts';
import type { Wanted } from './written-down.ts';

/** A target as a path from one value to another; without dates one level that always holds. */
export interface Target {
  readonly dates: { readonly from: Day; readonly to: Day } | null;
  readonly first: Fraction;
  readonly last: Fraction;
  readonly corridor: Fraction | null;
  readonly owner: string;
}

/** How a number stands to the target at its date; a hidden number tells nothing, also not by this. */
export type TargetState = 'reached' | 'within' | 'missed' | 'not_started' | 'hidden' | 'missing' | 'none';

/** A number's state and what the path asks for at its date; null where there is nothing to ask for. */
export interface TargetJudged {
  readonly state: TargetState;
  readonly aim: Fraction | null;
}

/** The target in what is wanted of a figure; undefined when there is none. */
export function targetOf(wanted: Wanted | undefined): Target | undefined {
  if (wanted?.path) {
    const { start, end, corridor, owner = '' } = wanted.path;
    return {
      dates: { from: parseIsoDate(start.date), to: parseIsoDate(end.date) },
      first: decimalOf(start.value),
      last: decimalOf(end.value),
      corridor: corridor === undefined ? null : decimalOf(corridor),
      owner,
    };
  }
  if (wanted?.target === undefined) return undefined;
  const level = decimalOf(wanted.target);
  return { dates: null, first: level, last: level, corridor: null, owner: '' };
}

/** The exact value of the path on a day, on the straight line between its ends; undefined before it begins, the last value after. */
export function targetAt({ dates, first, last }: Target, day: Day): Fraction | undefined {
  if (dates === null || day >= dates.to) return last;
  if (day < dates.from) return undefined;
  const length = BigInt(dates.to - dates.from);
  const gone = BigInt(day - dates.from);
  // a/b + (c/d - a/b) * gone/length, over the one denominator b * d * length
  const ends =
    first.numerator * last.denominator * (length - gone) + last.numerator * first.denominator * gone;
  return { numerator: ends, denominator: first.denominator * last.denominator * length };
}

/**
 * How a number stands to what is wanted of its figure. Both sides are compared as they are written on the page, so that
 * `1,74` against `1,74` is never missed. Where no direction is wanted, the path's own is taken.
 */
export function judgeTarget(
  wanted: Wanted | undefined,
  cell: ProtectedCell | undefined,
  unit: Unit,
  day: Day,
): TargetJudged {
  const target = targetOf(wanted);
  if (!target) return { state: 'none', aim: null };
  const exact = targetAt(target, day);
  if (!exact) return { state: 'not_started', aim: null };
  const aim = asWritten(exact, unit);
  const value = cell?.state === 'shown' ? exactValue(cell) : undefined;
  if (!value) return { state: cell?.state === 'hidden' ? 'hidden' : 'missing', aim };
  const off = compare(asWritten(value, unit), aim);
  if (REACHED[directionOf(wanted, target)](off.sign)) return { state: 'reached', aim };
  return { state: target.corridor && isWithin(off.size, target.corridor) ? 'within' : 'missed', aim };
}

/** The decimal in a text with a point: `4.20` is 420/100. */
export function decimalOf(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

type Judged = 'up' | 'down' | 'stable';
const REACHED: Readonly<Record<Judged, (sign: number) => boolean>> = {
  up: (sign) => sign >= 0,
  down: (sign) => sign <= 0,
  stable: (sign) => sign === 0,
};

function directionOf(wanted: Wanted | undefined, { first, last }: Target): Judged {
  const { direction = 'none' } = wanted ?? {};
  if (direction !== 'none') return direction;
  const { sign } = compare(last, first);
  return sign > 0 ? 'up' : sign < 0 ? 'down' : 'stable';
}

function asWritten(value: Fraction, unit: Unit): Fraction {
  return decimalOf(toFixed(value, DECIMALS[unit]));
}

function compare(a: Fraction, b: Fraction): { readonly sign: number; readonly size: Fraction } {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  const numerator = difference < 0n ? -difference : difference;
  return {
    sign: Number(difference > 0n) - Number(difference < 0n),
    size: { numerator, denominator: a.denominator * b.denominator },
  };
}

function isWithin(size: Fraction, corridor: Fraction): boolean {
  return size.numerator * corridor.denominator <= corridor.numerator * size.denominator;
}
