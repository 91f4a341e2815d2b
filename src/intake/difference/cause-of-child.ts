import type { Definition, Kind } from '../../catalogue/definition.ts';
import type { Stair } from '../../observations/movements/on-the-stair.ts';
import type { Day } from '../../shared/calendar.ts';
import type { DifferenceCause } from '../views.ts';

/** What a child adds to a figure. */
export interface Added {
  readonly numerator: number;
  readonly denominator: number;
}

/** Why what a child adds to a figure is another at one date than at an earlier one. */
export type ChildCause = Extract<DifferenceCause, 'new' | 'left' | 'aged_out' | 'changed_step' | 'continued'>;

/** A child whose part of a figure differs between two dates. */
export interface ChangedChild {
  /** Its row in `children`. */
  readonly child: number;
  readonly before: Added;
  readonly now: Added;
}

/** The kinds that look at nothing but what is ongoing at the date, so that time alone changes nothing in them. */
const POINT_KINDS: readonly Kind[] = ['stock', 'sum', 'share', 'part_of_sum'];

/**
 * The one cause of each changed child, from where it stood on the stair at the two dates:
 *
 * - `aged_out`: has grown too old for the figure;
 * - `left`: was on the stair and is not, for its measures ended, or it moved or died;
 * - `new`: is counted now, and was not on the stair;
 * - `changed_step`: on the stair at both dates, by other measures, and elsewhere in the figure: counted or not, in the
 *   part or only in the base, once or twice;
 * - `continued`: all others, whose part time alone has changed: durations, follow-ups, and the windows and earlier dates
 *   that some figures look back on. Whoever is off the stair at both dates is `new` or `left` when counted at one of them.
 */
export function causeOfChild(
  stair: Stair,
  { ages, rule }: Definition,
  from: Day,
  to: Day,
): (changed: ChangedChild) => ChildCause {
  const isOfThePoint = POINT_KINDS.includes(rule.kind);
  return ({ child, before, now }) => {
    if (stair.outgrew(child, from, to, ages)) return 'aged_out';
    const [former, latter] = [stair.placesOf(child, from, ages), stair.placesOf(child, to, ages)];
    const [was, is] = [former.length > 0, latter.length > 0];
    if (was && !is) return 'left';
    if (!was && isCounted(now) && (is || !isCounted(before))) return 'new';
    if (!was && !is && !isCounted(now)) return 'left';
    const hasMoved = was && former.join() !== latter.join();
    return hasMoved && (isOfThePoint || place(before) !== place(now)) ? 'changed_step' : 'continued';
  };
}

function isCounted({ numerator, denominator }: Added): boolean {
  return numerator !== 0 || denominator !== 0;
}

/** Where in a figure: in the part, in the base, in both or in neither. */
function place({ numerator, denominator }: Added): string {
  return `${numerator > 0}/${denominator > 0}`;
}
