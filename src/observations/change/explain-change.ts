import { addressOf, type Definition } from '../../catalogue/definition.ts';
import { type Register, textColumn } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import type { Fraction } from '../../shared/exact.ts';
import { type Contributions, type CountingEffects, contributionsOf } from '../contributions/contributions.ts';
import { childrenOf } from '../contributions/unit.ts';
import type { Basis } from '../figure-source.ts';
import { stairOf } from '../movements/on-the-stair.ts';
import type { Observation } from '../observation.ts';
import { exactValue } from '../value.ts';
import { type Added, CHILD_CAUSES, type ChildCause, causeOf } from './cause.ts';
import { type CausedPart, partsOf, type State, type Step } from './parts.ts';

/** Two countings of a municipality: when, and what they were calculated from. */
export interface ChangeRequest {
  readonly before: Basis & { readonly date: Day };
  readonly now: Basis & { readonly date: Day };
  readonly municipality: string;
  readonly figures: readonly ChangedFigure[];
}

/** A figure, as it is defined at the later end, with its number at both. */
interface ChangedFigure {
  readonly definition: Definition;
  readonly was: Observation;
  readonly is: Observation;
}

/** Why a figure is another number: what happened to children, or to how and over what they are counted. */
export type ChangeCause = ChildCause | 'definition' | 'corrected' | 'amount' | 'per' | 'population';

/** A child behind a part of a change, by its id; its part of the figure before and now. */
interface ChildOfPart {
  readonly id: string;
  readonly before: Added;
  readonly now: Added;
}

/** What one cause does to the figure, and the children that it is about. */
export interface ChangePart extends CausedPart<ChangeCause> {
  readonly members: readonly ChildOfPart[];
}

/** The parts of a change, which sum to it exactly; or why there are none. */
export type ExplainedChange =
  | { readonly parts: readonly ChangePart[] }
  | { readonly parts: null; readonly because: Unexplained };
export type Unexplained = 'no_rows' | 'no_value' | 'other_unit';

/**
 * Why each of a municipality's figures is another number at the later end, taken apart by children. In this order one
 * thing after another is replaced by what it is at the later end, and a part is the value after it less the value before:
 * the definition, the rows at the earlier date (`corrected`), the children by cause in the order of CHILD_CAUSES, and
 * last the population. A figure of money has the amount above and the amount below the line as its parts.
 */
export async function explainChanges(
  request: ChangeRequest,
  effects: CountingEffects,
): Promise<ExplainedChange[]> {
  const told = request.figures.map(({ was, is }) => whyNotApart(was, is));
  const apart = request.figures.filter((_, i) => told[i] === undefined);
  const groups = apart.length > 0 ? await groupsOf({ ...request, figures: apart }, effects) : undefined;
  return request.figures.map((figure, i) => {
    const because = told[i];
    if (because) return { parts: null, because };
    return { parts: partsOfFigure(figure, groups?.get(addressOf(figure.definition))) };
  });
}

function whyNotApart(was: Observation, is: Observation): Unexplained | undefined {
  if (was.source !== 'calculated' || is.source !== 'calculated') return 'no_rows';
  if (was.unit !== is.unit || was.scale !== is.scale) return 'other_unit';
  return exactValue(was) && exactValue(is) ? undefined : 'no_value';
}

function partsOfFigure({ was, is }: ChangedFigure, groups: Groups | undefined): ChangePart[] {
  const worthOf = ({ numerator, denominator }: State): Fraction | undefined =>
    denominator === undefined || denominator > 0 ? exactValue({ ...is, numerator, denominator }) : undefined;
  const steps = groups ? childSteps(was, is, groups) : amountSteps(was, is);
  return partsOf(stateOf(was), steps, worthOf).map((part) => ({
    ...part,
    members: groups?.children.get(part.cause) ?? [],
  }));
}

interface Groups {
  /** Whether the denominator is the child population, to which no child adds. */
  readonly hasPopulation: boolean;
  /** By cause, in the order in which they are replaced. */
  readonly children: ReadonlyMap<ChangeCause, readonly ChildOfPart[]>;
}

/** The changed children of each figure by cause; none of a figure of money. */
async function groupsOf(
  { before, now, municipality, figures }: ChangeRequest,
  effects: CountingEffects,
): Promise<Map<string, Groups>> {
  const count = async ({ register }: Basis, cutoffs: readonly Day[]) => {
    const units = childrenOf(register, municipality);
    const definitions = figures.map(({ definition }) => definition);
    const request = { catalogues: now.catalogues, figures: definitions, cutoffs };
    const ids = idsOf(register);
    return {
      figures: await contributionsOf(register, units, request, effects),
      ids: units.map(({ child }) => ids[child] ?? ''),
    };
  };
  const latter = await count(now, [before.date, now.date]);
  const former = before.register === now.register ? latter : await count(before, [before.date]);
  const rows = new Map(idsOf(now.register).map((id, row) => [id, row]));
  const stair = stairOf(now.register);
  const groups = new Map<string, Groups>();
  for (const figure of latter.figures) {
    const then = former.figures.find(({ definition }) => definition === figure.definition);
    if (figure.numerator === 'ledger' || !then) continue;
    const corrected = byId(figure.at[0], latter.ids);
    const cause = causeOf(stair, figure.definition, before.date, now.date);
    const children = new Map<ChangeCause, ChildOfPart[]>([
      ['corrected', changesBetween(byId(then.at[0], former.ids), corrected)],
      ...CHILD_CAUSES.map((known) => [known, []] as [ChangeCause, ChildOfPart[]]),
    ]);
    for (const change of changesBetween(corrected, byId(figure.at[1], latter.ids)))
      children.get(cause({ ...change, child: rows.get(change.id) ?? -1 }))?.push(change);
    groups.set(addressOf(figure.definition), {
      hasPopulation: figure.denominator === 'population',
      children,
    });
  }
  return groups;
}

const NOTHING: Added = { numerator: 0, denominator: 0 };

/** What each child that adds anything adds, by its id. */
function byId(at: Contributions | undefined, ids: readonly string[]): Map<string, Added> {
  return new Map(
    [...(at?.units ?? [])].map((unit, i) => [
      ids[unit] ?? '',
      { numerator: at?.numerators[i] ?? 0, denominator: at?.denominators[i] ?? 0 },
    ]),
  );
}

function idsOf({ tables }: Register): string[] {
  const children = tables.get('children');
  return children ? textColumn(children, 'child_id').map((id) => id ?? '') : [];
}

function changesBetween(before: ReadonlyMap<string, Added>, now: ReadonlyMap<string, Added>): ChildOfPart[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((id) => ({ id, before: before.get(id) ?? NOTHING, now: now.get(id) ?? NOTHING }))
    .filter(
      (change) =>
        change.before.numerator !== change.now.numerator ||
        change.before.denominator !== change.now.denominator,
    );
}

/** The states that the groups lead through, counted back from what is now, so that the last one is exactly that. */
function childSteps(
  was: Observation,
  is: Observation,
  { hasPopulation, children }: Groups,
): Step<ChangeCause>[] {
  const groups = [...children].map(([cause, members]) => ({ cause, members, total: totalOf(members) }));
  let state = groups.reduce((back, { total }) => moved(back, total, -1), stateOf(is));
  const old = was.denominator;
  const stated = () => (hasPopulation ? { ...state, denominator: old } : state);
  const steps: Step<ChangeCause>[] = [{ cause: 'definition', children: 0, state: stated() }];
  for (const { cause, members, total } of groups) {
    state = moved(state, total, 1);
    steps.push({ cause, children: members.length, state: stated() });
  }
  return [...steps, { cause: 'population', children: 0, state: stateOf(is) }];
}

/** First the amount above the line is replaced, then the one below it. */
function amountSteps(was: Observation, is: Observation): Step<ChangeCause>[] {
  const amount = { ...stateOf(was), numerator: is.numerator ?? 0 };
  return [
    { cause: 'amount', children: 0, state: amount },
    { cause: 'per', children: 0, state: stateOf(is) },
  ];
}

function totalOf(members: readonly ChildOfPart[]): Added {
  return members.reduce(
    (sum, { before, now }) => ({
      numerator: sum.numerator + now.numerator - before.numerator,
      denominator: sum.denominator + now.denominator - before.denominator,
    }),
    NOTHING,
  );
}

function moved({ numerator, denominator }: State, total: Added, sign: 1 | -1): State {
  return {
    numerator: numerator + sign * total.numerator,
    denominator: denominator === undefined ? undefined : denominator + sign * total.denominator,
  };
}

function stateOf({ numerator, denominator }: Observation): State {
  return { numerator: numerator ?? 0, denominator };
}
