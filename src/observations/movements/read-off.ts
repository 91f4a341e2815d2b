import type { Definition, Selector, TransitionRule } from '../../catalogue/definition.ts';
import { STEPS } from '../../shared/stair.ts';
import { STEPS_WITH_MEASURES } from './highest-step.ts';
import { type Flow, type Place, TO_PLACES } from './movements.ts';

/** Which cells of the movements between a figure's two dates it is made of: part of the rows' sum without `gone`. */
export interface ReadOff {
  readonly rows: readonly Place[];
  readonly columns: readonly Place[];
  readonly monthsBack: number;
}

/**
 * How a figure of movement is read off the movements between its own two dates; undefined when its measures are not
 * whole steps, or when the highest step does not settle who is counted.
 */
export function readOffOf({ rule }: Definition): ReadOff | undefined {
  if (rule.kind !== 'transition') return undefined;
  const [withFrom, withoutFrom] = [stepsOf(rule.from.with, 'scope'), stepsOf(rule.from.without, 'all')];
  const [withTo, withoutTo] = [stepsOf(rule.to.with, 'all'), stepsOf(rule.to.without, 'all')];
  if (!withFrom || !withoutFrom || !withTo || !withoutTo || withFrom.length === 0) return undefined;
  const lowest = Math.min(...withFrom);
  const above = STEPS_WITH_MEASURES.filter((step) => step > lowest);
  if (!above.every((step) => withFrom.includes(step) || withoutFrom.includes(step))) return undefined;
  const columns = columnsOf(rule, withTo, withoutTo);
  return (
    columns && {
      rows: withFrom.filter((s) => !withoutFrom.includes(s)),
      columns,
      monthsBack: rule.monthsBack,
    }
  );
}

/** Numerator and denominator of the figure, counted in the cells. */
export function readOff(
  { rows, columns }: ReadOff,
  flows: readonly Flow[],
): { readonly numerator: number; readonly denominator: number } {
  const base = flows.filter(({ from, to }) => rows.includes(from) && to !== 'gone');
  const hit = base.filter(({ to }) => columns.includes(to));
  const sum = (some: readonly Flow[]) => some.reduce((all, { children }) => all + children.length, 0);
  return { numerator: sum(hit), denominator: sum(base) };
}

/** The places that are counted; undefined when the highest step alone does not tell for one of them. */
function columnsOf(
  { to }: TransitionRule,
  having: readonly number[],
  lacking: readonly number[],
): Place[] | undefined {
  const columns: Place[] = [];
  for (const place of TO_PLACES.filter((known) => known !== 'gone')) {
    const has = to.with ? holds(place, having) : true;
    const lacks = to.without ? negated(holds(place, lacking)) : true;
    if (has === false || lacks === false) continue;
    if (has === undefined || lacks === undefined) return undefined;
    columns.push(place);
  }
  return columns;
}

/** Whether a child with this highest step has a measure on one of the steps; undefined when that cannot be told. */
function holds(place: Place, steps: readonly number[]): boolean | undefined {
  if (typeof place !== 'number') return false;
  if (steps.includes(place)) return true;
  return steps.every((step) => step > place) ? false : undefined;
}

function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

/** The steps that a selector takes whole, none when it is not there; undefined when it is not whole steps. */
function stepsOf(
  selector: Selector | undefined,
  targetGroups: Selector['targetGroups'],
): readonly number[] | undefined {
  if (!selector) return [];
  const isPlain =
    selector.grantedBy === 'any' &&
    selector.providerKinds === 'all' &&
    JSON.stringify(selector.targetGroups) === JSON.stringify(targetGroups);
  const whole = STEPS.filter(
    ({ groups }) => groups.length > 0 && groups.every((group) => selector.types.includes(group)),
  );
  const isWhole = selector.types.every((type) => whole.some(({ groups }) => groups.includes(type)));
  return isPlain && isWhole ? whole.map(({ number }) => number) : undefined;
}
