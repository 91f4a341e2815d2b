import { addressOf } from '../../catalogue/definition.ts';
import { type Day, monthsBefore } from '../../shared/calendar.ts';
import { type Fraction, toFixed } from '../../shared/exact.ts';
import { type Target, targetAt, targetOf } from '../written/target.ts';
import { aimText } from '../written/target-text.ts';
import type { TargetLine } from './chart.ts';
import type { ChartContext } from './chart-context.ts';

/** Drawn finer than it is written, so that the line is straight. */
const DRAWN_DECIMALS = 6;

/** The path of the figure's target over its cut-offs, and to its end when that is at most a year later; undefined when there is none. */
export function targetLine({ facts, definition, words }: ChartContext): TargetLine | undefined {
  const target = targetOf(facts.written?.wanted[addressOf(definition)]);
  const [first, last] = [facts.cutoffs[0], facts.cutoffs.at(-1)];
  if (!target || first === undefined || last === undefined) return undefined;
  const days = corners(target, first, last);
  const path = days.flatMap((day) => drawnAt(target, day));
  const end = days.at(-1);
  const aim = end === undefined ? undefined : targetAt(target, end);
  if (path.length === 0 || !aim) return undefined;
  return {
    path,
    atPoints: facts.cutoffs.map((day) => drawnAt(target, day)[0]?.value ?? null),
    hasCorridor: target.corridor !== null,
    label: words.t('written.target.label', { value: aimText(aim, definition, words) }),
  };
}

/** The days where the line begins, bends and ends within the chart. */
function corners({ dates }: Target, first: Day, last: Day): Day[] {
  if (dates === null) return [first, last];
  const end = dates.to > last && monthsBefore(dates.to, 12) <= last ? dates.to : last;
  const days = [Math.max(first, dates.from), Math.min(dates.to, end), end];
  return [...new Set(days)].filter((day) => day >= dates.from && day <= end).sort((a, b) => a - b);
}

function drawnAt(target: Target, day: Day): TargetLine['path'][number][] {
  const value = targetAt(target, day);
  if (!value) return [];
  const at = drawn(value);
  const off = target.corridor ? drawn(target.corridor) : 0;
  return [{ day, value: at, lower: Math.max(0, at - off), upper: at + off }];
}

function drawn(value: Fraction): number {
  return Number(toFixed(value, DRAWN_DECIMALS));
}
