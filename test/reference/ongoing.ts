import type { Child, Measure } from './child.ts';
import type { Day } from './dates.ts';
import type { Group } from './measure-types.ts';

/** Which target groups are in scope of both catalogues. */
export const targetGroupsInScope: readonly string[] = ['vulnerable'];

/** Whether the measure concerns a target group in scope. */
export function inScope(measure: Measure): boolean {
  return targetGroupsInScope.includes(measure.targetGroup);
}

/** The child's measures that run on the day; whoever starts or ends on it counts. */
function ongoing(child: Child, day: Day): Measure[] {
  return child.measures.filter((measure) => measure.start <= day && measure.end >= day);
}

/** The child's measures in scope that run on the day on one of the steps. */
export function ongoingOnSteps(child: Child, day: Day, steps: readonly number[]): Measure[] {
  return ongoing(child, day).filter((measure) => inScope(measure) && steps.includes(measure.step));
}

/** The child's measures in scope that run on the day in the group. */
export function ongoingInGroup(child: Child, day: Day, group: Group): Measure[] {
  return ongoing(child, day).filter((measure) => inScope(measure) && measure.group === group);
}

/** Whether the child, whatever its target group, is on one of the steps on the day. */
export function isOnStep(child: Child, day: Day, steps: readonly number[]): boolean {
  return ongoing(child, day).some((measure) => steps.includes(measure.step));
}

const higherFirst: readonly Group[] = [
  'secure_institution',
  'residential_institution',
  'socio_educational_home',
  'institution_unspecified',
];

/** The one institution group in which a child on step 6 counts: that of the measure that started last, ties to the higher. */
function institutionGroup(child: Child, day: Day): Group | undefined {
  const measures = ongoingOnSteps(child, day, [6]);
  const lastStart = Math.max(...measures.map((measure) => measure.ownStart));
  const startedLast = measures.filter((measure) => measure.ownStart === lastStart);
  return higherFirst.find((group) => startedLast.some((measure) => measure.group === group));
}

/** The child's ongoing institution measures in scope of the group, if that is the group in which it counts. */
export function ongoingInPickedGroup(child: Child, day: Day, group: Group): Measure[] {
  return institutionGroup(child, day) === group ? ongoingInGroup(child, day, group) : [];
}

/**
 * The first day of the unbroken run that contains the day: measures join when the next starts
 * no later than the day after the previous ends. The measures must hold one that runs on the day.
 */
export function startOfRun(measures: readonly Measure[], day: Day): Day {
  let start = day;
  for (;;) {
    const joining = measures.filter((measure) => measure.start < start && measure.end >= start - 1);
    if (joining.length === 0) return start;
    start = Math.min(...joining.map((measure) => measure.start));
  }
}
