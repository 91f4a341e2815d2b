import type { Ages, Definition } from '../../catalogue/definition.ts';
import { type Register, textColumn } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import { rowsOfChildren } from '../contributions/rows-of-children.ts';
import { childrenOf } from '../contributions/unit.ts';
import { type Stair, stairOf } from './on-the-stair.ts';

/** Whom a picture of the stair is about. */
export interface Whom {
  readonly ages: Ages;
  readonly targetGroups: Definition['targetGroups'];
}

/** Where a child stands: its highest step over all its ongoing measures, and whether a measure there is in scope. */
interface Standing {
  readonly step: number;
  readonly inScope: boolean;
}

/** The children of a municipality, by row in `children`, on the stair of a register. */
export interface StandingChildren {
  readonly children: readonly number[];
  readonly stair: Stair;
  /** Undefined when the child has no ongoing measure of the stair at the day, or is not there. */
  readonly standingAt: (child: number, day: Day, ages: Ages) => Standing | undefined;
}

/** A register's children as they stand on the stair. */
export function standingChildren(
  register: Register,
  municipality: string,
  targetGroups: Whom['targetGroups'],
): StandingChildren {
  const stair = stairOf(register);
  const isInScope = scopeOf(register, targetGroups);
  return {
    children: childrenOf(register, municipality).map(({ child }) => child),
    stair,
    standingAt: (child, day, ages) => {
      const places = stair.placesOf(child, day, ages);
      if (places.length === 0) return undefined;
      const stepOf = (measure: number) => stair.stepOfMeasure(measure) ?? 0;
      const step = Math.max(...places.map(stepOf));
      return { step, inScope: places.some((measure) => stepOf(measure) === step && isInScope(measure)) };
    },
  };
}

/**
 * How many children stand on each step as their highest one at the day, least intrusive first. Each child is counted
 * once; it is counted when a measure on that step concerns a target group in scope.
 */
export function countsByHighestStep(
  register: Register,
  municipality: string,
  day: Day,
  { ages, targetGroups }: Whom,
): ReadonlyMap<number, number> {
  const { children, standingAt } = standingChildren(register, municipality, targetGroups);
  const counts = new Map(STEPS_WITH_MEASURES.map((step) => [step, 0]));
  for (const child of children) {
    const standing = standingAt(child, day, ages);
    if (standing?.inScope) counts.set(standing.step, (counts.get(standing.step) ?? 0) + 1);
  }
  return counts;
}

/** The steps that children can stand on; the first is not counted. */
export const STEPS_WITH_MEASURES: readonly number[] = [2, 3, 4, 5, 6];

/** Whether a measure (by row) concerns a target group in scope: its own, else its child's, else `vulnerable`. */
export function scopeOf(
  register: Register,
  targetGroups: Whom['targetGroups'],
): (measure: number) => boolean {
  const [children, measures] = [register.tables.get('children'), register.tables.get('measures')];
  const ofMeasures = measures ? textColumn(measures, 'target_group') : [];
  const ofChildren = children ? textColumn(children, 'target_group') : [];
  const related = rowsOfChildren(register);
  return (measure) => {
    if (targetGroups === 'all') return true;
    const [child = -1] = related.childrenOf(measure);
    const group = ofMeasures[measure] ?? ofChildren[child] ?? 'vulnerable';
    return targetGroups.some((known) => known === group);
  };
}
