import type { Register } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import { type StandingChildren, standingChildren, type Whom } from './highest-step.ts';

/** Where a child may be: on a step as its highest one, without a measure, or (at the later date) too old or moved away. */
export type Place = number | 'none' | 'gone';

/** The places of the earlier and of the later date, the most intrusive first. */
export const FROM_PLACES: readonly Place[] = [6, 5, 4, 3, 2, 'none'];
export const TO_PLACES: readonly Place[] = [6, 5, 4, 3, 2, 'none', 'gone'];

/** The children (by row in `children`) who went from one place to another, or stayed where they were. */
export interface Flow {
  readonly from: Place;
  readonly to: Place;
  readonly children: readonly number[];
}

/** Two dates and whom to follow between them. */
export interface MovementRequest extends Whom {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Where children stood at one date and stand at a later one, as figures 7-9 look (figures.md rule 11): the measure that
 * brings a child in must be in scope, where it is afterwards is told by all its measures. A child is followed when at
 * either date a measure on its highest step is in scope; one that is not at the earlier date comes from `none`.
 */
export function movementsBetween(register: Register, municipality: string, request: MovementRequest): Flow[] {
  const standing = standingChildren(register, municipality, request.targetGroups);
  const flows = new Map<string, { from: Place; to: Place; children: number[] }>();
  for (const child of standing.children) {
    const movement = movementOf(child, standing, request);
    if (!movement) continue;
    const key = `${movement.from}/${movement.to}`;
    const flow = flows.get(key) ?? { ...movement, children: [] };
    flow.children.push(child);
    flows.set(key, flow);
  }
  return FROM_PLACES.flatMap((from) => TO_PLACES.flatMap((to) => flows.get(`${from}/${to}`) ?? []));
}

function movementOf(
  child: number,
  { stair, standingAt }: StandingChildren,
  { from, to, ages }: MovementRequest,
): { from: Place; to: Place } | undefined {
  if (stair.isYounger(child, to, ages)) return undefined;
  const before = standingAt(child, from, { ...ages, from: 0 });
  const now = standingAt(child, to, ages);
  if (!before?.inScope && !now?.inScope) return undefined;
  const isGone = stair.hasLeft(child, to) || stair.isOlder(child, to, ages);
  return { from: before?.inScope ? before.step : 'none', to: isGone ? 'gone' : (now?.step ?? 'none') };
}
