import type { Ages } from '../../catalogue/definition.ts';
import { dayColumn, NO_DAY, type Register, textColumn } from '../../register/register.ts';
import { type Day, latestBirthOfAge } from '../../shared/calendar.ts';
import { stepOf } from '../../shared/stair.ts';
import { rowsOfChildren } from '../contributions/rows-of-children.ts';

/** Where children of a register (by row) stand on the stair. */
export interface Stair {
  /**
   * The measures of the stair (by row, in their order) that the child has ongoing at the day; none when it has left the
   * municipality or is not of the ages then.
   */
  readonly placesOf: (child: number, day: Day, ages: Ages) => readonly number[];
  /** Whether the child was not yet too old for the ages at the one day and is so at the other. */
  readonly outgrew: (child: number, from: Day, to: Day, ages: Ages) => boolean;
  /** Whether the child is born, has not left the municipality, and is of the ages at the day. */
  readonly isPresent: (child: number, day: Day, ages: Ages) => boolean;
  /** Whether the child had moved away or died by the day. */
  readonly hasLeft: (child: number, day: Day) => boolean;
  /** Whether the child is too old for the ages at the day. */
  readonly isOlder: (child: number, day: Day, ages: Ages) => boolean;
  /** Whether the child is not yet of the ages at the day, or its age is not known. */
  readonly isYounger: (child: number, day: Day, ages: Ages) => boolean;
  /** The step of a measure (by row); undefined outside the stair. */
  readonly stepOfMeasure: (measure: number) => number | undefined;
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

  const birthOf = (child: number) => births[child] ?? NO_DAY;
  const isTooOld = (birth: Day, day: Day, ages: Ages) => birth <= latestBirthOfAge(day, ages.to + 1);
  const hasLeft = (child: number, day: Day) => {
    const left = departures[child] ?? NO_DAY;
    return left !== NO_DAY && left <= day;
  };
  const isOlder = (child: number, day: Day, ages: Ages) =>
    birthOf(child) !== NO_DAY && isTooOld(birthOf(child), day, ages);
  const isYounger = (child: number, day: Day, ages: Ages) =>
    birthOf(child) === NO_DAY || birthOf(child) > latestBirthOfAge(day, ages.from);
  const isPresent = (child: number, day: Day, ages: Ages) =>
    !hasLeft(child, day) && !isYounger(child, day, ages) && !isOlder(child, day, ages);
  const stepOfMeasure = (measure: number) => stepOf(types[measure] ?? '');
  const isOngoing = (measure: number, day: Day) => {
    const [start, end] = [starts[measure] ?? NO_DAY, ends[measure] ?? NO_DAY];
    const isOfStair = stepOfMeasure(measure) !== undefined;
    return isOfStair && start !== NO_DAY && start <= day && (end === NO_DAY || end >= day);
  };
  return {
    placesOf: (child, day, ages) =>
      isPresent(child, day, ages) ? related.measuresOf(child).filter((row) => isOngoing(row, day)) : [],
    outgrew: (child, from, to, ages) => !isOlder(child, from, ages) && isOlder(child, to, ages),
    isPresent,
    hasLeft,
    isOlder,
    isYounger,
    stepOfMeasure,
  };
}
