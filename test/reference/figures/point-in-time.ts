import type { Child, Measure } from '../child.ts';
import type { Group } from '../measure-types.ts';
import { inScope, ongoingInGroup, ongoingInPickedGroup, ongoingOnSteps } from '../ongoing.ts';
import type { Counted } from './counts.ts';

/** Children on step 6. */
export const onInstitution: Counted = (child, at) => ongoingOnSteps(child, at, [6]);

/** Children on step 5. */
export const inFosterCare: Counted = (child, at) => ongoingOnSteps(child, at, [5]);

/** Children on step 4. */
export const inNetworkCare: Counted = (child, at) => ongoingOnSteps(child, at, [4]);

/** Children with an ongoing measure of the group. */
export function inGroup(group: Group): Counted {
  return (child, at) => ongoingInGroup(child, at, group);
}

/** Children on step 6 who count in the institution group, each in one. */
export function inInstitutionGroup(group: Group): Counted {
  return (child, at) => ongoingInPickedGroup(child, at, group);
}

/** Children with an ongoing early preventive offer granted by the authority. */
export const withOffer: Counted = (child, at) =>
  ongoingInGroup(child, at, 'early_preventive_offer').filter((measure) => measure.grantedByAuthority);

/** The child's measures in scope on step 6, ongoing or not. */
export function allOnInstitution(child: Child): Measure[] {
  return child.measures.filter((measure) => inScope(measure) && measure.step === 6);
}

/** The child's measures in scope in the group, ongoing or not. */
export function allInGroup(group: Group): (child: Child) => Measure[] {
  return (child) => child.measures.filter((measure) => inScope(measure) && measure.group === group);
}
