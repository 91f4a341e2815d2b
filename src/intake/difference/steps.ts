import type { State, Step as StepOf } from '../../observations/change/parts.ts';
import type { Observation } from '../../observations/observation.ts';
import type { DifferenceCause } from '../views.ts';
import type { ChildCause } from './cause-of-child.ts';
import type { ByChildren, Group } from './children-counted.ts';

/** What a figure comes to once everything of a cause is as it is now. */
type Step = StepOf<DifferenceCause>;

/** One figure as it was, as it was by the new definitions, that on the new rows, and now. */
export interface Ends {
  readonly before: Observation;
  readonly redefined: Observation | undefined;
  readonly corrected: Observation | undefined;
  readonly now: Observation;
}

/** The children's causes in the order in which they are replaced. */
const CHILD_CAUSES: readonly ChildCause[] = ['new', 'changed_step', 'continued', 'left', 'aged_out'];

/** The steps of a figure of spending. One that is not known on the way (a month is missing) is left to the next. */
export function ledgerSteps({ redefined, corrected, now }: Ends): Step[] {
  const step = (cause: Step['cause'], observation: Observation | undefined): Step[] =>
    isCounted(observation) ? [{ cause, children: 0, state: stateOf(observation) }] : [];
  return [...step('definition', redefined), ...step('corrected', corrected), ...step('spending', now)];
}

/** The steps of a figure of children, so made that the last one is what is counted now. */
export function childSteps(ends: Ends, { hasPopulation, corrected, moved }: ByChildren): Step[] {
  const { before, redefined, now } = ends;
  const groups: [Step['cause'], Group][] = [['corrected', corrected]];
  for (const cause of CHILD_CAUSES) {
    const group = moved.get(cause);
    if (group) groups.push([cause, group]);
  }
  const start = groups.reduce((state, [, group]) => moveBy(state, group, -1), stateOf(now));
  // The population that the new definition asks for may be missing in the old rows: then the old one stands.
  const population = isPositive(redefined?.denominator) ? redefined?.denominator : before.denominator;
  let state = hasPopulation ? { ...start, denominator: population } : start;
  const steps: Step[] = [];
  if (isCounted(redefined)) {
    if (redefined.numerator !== start.numerator)
      throw new Error(`the children of ${now.catalogue}:${now.figure} do not sum to it`);
    steps.push({ cause: 'definition', children: 0, state });
  }
  for (const [cause, group] of groups) {
    state = hasPopulation ? { ...moveBy(state, group, 1), denominator: population } : moveBy(state, group, 1);
    steps.push({ cause, children: group.children, state });
  }
  return hasPopulation ? [...steps, { cause: 'population', children: 0, state: stateOf(now) }] : steps;
}

/** Numerator and denominator of an observation that is known. */
export function stateOf({ numerator, denominator }: Observation): State {
  return { numerator: numerator ?? 0, denominator };
}

function moveBy({ numerator, denominator }: State, group: Group, sign: 1 | -1): State {
  return {
    numerator: numerator + sign * group.numerator,
    denominator: denominator === undefined ? undefined : denominator + sign * group.denominator,
  };
}

function isPositive(denominator: number | undefined): boolean {
  return denominator !== undefined && denominator > 0;
}

function isCounted(observation: Observation | undefined): observation is Observation {
  return observation?.source === 'calculated' && observation.status !== 'not_reported';
}
