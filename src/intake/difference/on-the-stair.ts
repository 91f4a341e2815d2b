import type { Ages } from '../../catalogue/definition.ts';
import { rowsOfChildren } from '../../observations/contributions/rows-of-children.ts';
import { dayColumn, NO_DAY, type Register, textColumn } from '../../register/register.ts';
import { type Day, latestBirthOfAge } from '../../shared/calendar.ts';
import { stepOf } from '../../shared/stair.ts';

/** Where children of a register (by row) stand on the stair. */
export interface Stair {
  /**
   * The measures of the stair (by row, in their order) that the child has ongoing at the day; none when it has left the
   * municipality or is not of the ages then.
   */
  readonly placesOf: (child: number, day: Day, ages: Ages) => readonly number[];
  /** Whether the child was not yet too old for the ages at the one day and is so at the other. */
  readonly outgrew: (child: number, from: Day, to: Day, ages: Ages) => boolean;
}

/** The stair of a register. */
export function stairOf(register: Register): Stair {
  const [children, measures] = [register.tables.get('children'), register.tables.get('measures')];
  const none = new Int32Array();
  const births = children ? dayColumn(children, 'birth_date') : none;
  const departures = children ? dayColumn(children, 'left_date') : none;
  const starts = measures ? dayColumn(measures, 'start_date') : none;
  const ends = measures ? dayColumn(measures, 'end_date') : none;
  const types = measures ? textColumn(measures, 'measure_type') : [];
  const related = rowsOfChildren(register);

  const isOlder = (birth: Day, day: Day, ages: Ages) => birth <= latestBirthOfAge(day, ages.to + 1);
  const isPresent = (child: number, day: Day, ages: Ages) => {
    const [birth, left] = [births[child] ?? NO_DAY, departures[child] ?? NO_DAY];
    if (birth === NO_DAY || (left !== NO_DAY && left <= day)) return false;
    return birth <= latestBirthOfAge(day, ages.from) && !isOlder(birth, day, ages);
  };
  const isOngoing = (measure: number, day: Day) => {
    const [start, end] = [starts[measure] ?? NO_DAY, ends[measure] ?? NO_DAY];
    const isOfStair = stepOf(types[measure] ?? '') !== undefined;
    return isOfStair && start !== NO_DAY && start <= day && (end === NO_DAY || end >= day);
  };
  return {
    placesOf: (child, day, ages) =>
      isPresent(child, day, ages) ? related.measuresOf(child).filter((row) => isOngoing(row, day)) : [],
    outgrew: (child, from, to, ages) => {
      const birth = births[child] ?? NO_DAY;
      return birth !== NO_DAY && !isOlder(birth, from, ages) && isOlder(birth, to, ages);
    },
  };
}
