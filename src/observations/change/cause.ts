import type { Definition, Kind } from '../../catalogue/definition.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Stair } from '../movements/on-the-stair.ts';

/** What a child adds to a figure. */
export interface Added {
  readonly numerator: number;
  readonly denominator: number;
}

/** A child whose part of a figure differs between two dates. */
export interface ChangedChild {
  /** Its row in `children`. */
  readonly child: number;
  readonly before: Added;
  readonly now: Added;
}

/**
 * Why what children add to a figure is another at a date than at an earlier one, in the order in which it is told:
 *
 * - `from_none`: counted now, and had no measure on the stair before; `from_2` to `from_6`: its highest step was that one;
 * - `same_step_in`: counted now and not before, with the same highest step at both dates;
 * - `grew_into`: counted now, and was too young before;
 * - `joined_base`: come among those whom a figure that looks back follows;
 * - `counts_more`, `counts_less`: counted at both dates, by other measures;
 * - `continued`: counted at both dates, and time has changed what it adds;
 * - `to_2` to `to_6`: no longer counted, its highest step is that one now; `same_step_out`: the same highest step;
 * - `to_none`: no longer counted, its measures have ended;
 * - `aged_out`: has grown too old; `left`: has moved away or died; `left_base`: no longer among those followed.
 */
export const CHILD_CAUSES = [
  'from_none',
  'from_2',
  'from_3',
  'from_4',
  'from_5',
  'from_6',
  'same_step_in',
  'grew_into',
  'joined_base',
  'counts_more',
  'continued',
  'counts_less',
  'same_step_out',
  'to_6',
  'to_5',
  'to_4',
  'to_3',
  'to_2',
  'to_none',
  'left_base',
  'aged_out',
  'left',
] as const;
export type ChildCause = (typeof CHILD_CAUSES)[number];

/** The kinds that look at what is ongoing at the date, so that where a child stands tells why it is counted. */
const STANDING_KINDS: readonly Kind[] = ['stock', 'sum', 'share', 'part_of_sum', 'duration'];

/** The one cause of each changed child. */
export function causeOf(
  stair: Stair,
  { ages, rule }: Pick<Definition, 'ages' | 'rule'>,
  from: Day,
  to: Day,
): (changed: ChangedChild) => ChildCause {
  const isStanding = STANDING_KINDS.includes(rule.kind);
  const highestAt = (child: number, day: Day) =>
    Math.max(0, ...stair.placesOf(child, day, ages).map((measure) => stair.stepOfMeasure(measure) ?? 0));
  const comingIn = (child: number): ChildCause => {
    if (!isStanding) return 'joined_base';
    if (ages.from > 0 && stair.isYounger(child, from, ages)) return 'grew_into';
    const [was, is] = [highestAt(child, from), highestAt(child, to)];
    if (was === 0) return 'from_none';
    return was === is ? 'same_step_in' : (`from_${was}` as ChildCause);
  };
  const goingOut = (child: number): ChildCause => {
    if (stair.isOlder(child, to, ages)) return 'aged_out';
    if (stair.hasLeft(child, to)) return 'left';
    if (!isStanding) return 'left_base';
    const [was, is] = [highestAt(child, from), highestAt(child, to)];
    if (is === 0) return 'to_none';
    return was === is ? 'same_step_out' : (`to_${is}` as ChildCause);
  };
  return ({ child, before, now }) => {
    if (!isCounted(before)) return comingIn(child);
    if (!isCounted(now)) return goingOut(child);
    if (!isStanding || rule.kind === 'duration') return 'continued';
    const more = now.numerator - before.numerator || before.denominator - now.denominator;
    return more > 0 ? 'counts_more' : 'counts_less';
  };
}

/** Whether the child is in the figure at all. */
function isCounted({ numerator, denominator }: Added): boolean {
  return numerator !== 0 || denominator !== 0;
}
