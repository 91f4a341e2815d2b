import {
  type Definition,
  type Selector,
  TARGET_GROUPS,
  type TargetGroup,
} from '../../catalogue/definition.ts';
import type { Day } from '../../shared/calendar.ts';
import { groupOf } from '../../shared/stair.ts';
import type { Measure } from './people.ts';

/** Whether the measure is of the selector's types; a group holds its sub-types, aftercare is of none (figures.md rule 12). */
export function hasType({ type }: Measure, { types }: Selector): boolean {
  return type !== 'aftercare' && (types.includes(type) || types.includes(groupOf(type)));
}

/** The target groups that a selector takes in the figure. */
export function targetGroupsOf(
  { targetGroups }: Selector,
  definition: Pick<Definition, 'targetGroups'>,
): readonly TargetGroup[] {
  const written = targetGroups === 'scope' ? definition.targetGroups : targetGroups;
  return written === 'all' ? TARGET_GROUPS : written;
}

/** Whether the measure was granted by whom the selector asks for. */
export function isGrantedAsAsked({ grantedBy }: Measure, selector: Selector): boolean {
  return selector.grantedBy === 'any' || grantedBy === selector.grantedBy;
}

/** Whether the measure's provider is of the kinds the selector asks for. */
export function isProvidedAsAsked({ providerKind }: Measure, { providerKinds }: Selector): boolean {
  return providerKinds === 'all' || providerKinds.includes(providerKind);
}

/** Whether the selector takes the measure, whatever its dates. */
export function accepts(selector: Selector, measure: Measure, definition: Definition): boolean {
  return (
    hasType(measure, selector) &&
    targetGroupsOf(selector, definition).includes(measure.targetGroup) &&
    isGrantedAsAsked(measure, selector) &&
    isProvidedAsAsked(measure, selector)
  );
}

/** Whether the measure is ongoing on the day, its first and last day included (figures.md rule 1). */
export function isOngoing({ start, end }: Measure, day: Day): boolean {
  return start !== undefined && start <= day && (end ?? Number.POSITIVE_INFINITY) >= day;
}
