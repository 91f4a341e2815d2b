import { addressOf } from '../../catalogue/definition.ts';
import {
  type Contributions,
  type CountingEffects,
  contributionsOf,
  type FigureContributions,
} from '../../observations/contributions/contributions.ts';
import { type ChildUnit, childrenOf } from '../../observations/contributions/unit.ts';
import { type Stair, stairOf } from '../../observations/movements/on-the-stair.ts';
import { type Register, textColumn } from '../../register/register.ts';
import type { Day } from '../../shared/calendar.ts';
import { type Added, type ChildCause, causeOfChild } from './cause-of-child.ts';
import type { Counting } from './counting.ts';

/** How many children changed what they add to a figure, and by how much together. */
export interface Group {
  readonly children: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The change of a figure by children, in the present definitions. */
export interface ByChildren {
  /** Whether the denominator is the child population, to which no child adds. */
  readonly hasPopulation: boolean;
  /** From the old rows to the new, at the old date. */
  readonly corrected: Group;
  /** From the old date to the new, on the new rows. */
  readonly moved: ReadonlyMap<ChildCause, Group>;
}

/** Counts both registers child by child; the answer is undefined for a figure that is not about children. */
export async function childrenCounted(
  before: Counting,
  now: Counting,
  municipality: string,
  effects: CountingEffects,
): Promise<(address: string) => ByChildren | undefined> {
  const { catalogues } = now;
  const figures = catalogues.flatMap(({ definitions }) => definitions);
  const count = ({ register }: Counting, units: readonly ChildUnit[], cutoffs: readonly Day[]) =>
    contributionsOf(register, units, { catalogues, figures, cutoffs }, effects);
  const [formerUnits, units] = [before, now].map(({ register }) => childrenOf(register, municipality));
  const former = byAddress(await count(before, formerUnits ?? [], [before.date]));
  const latter = byAddress(await count(now, units ?? [], [before.date, now.date]));
  const formerIds = idsOf(before.register, formerUnits ?? []);
  const ids = idsOf(now.register, units ?? []);
  const stair = stairOf(now.register);
  return (address) => {
    const [then, found] = [former.get(address), latter.get(address)];
    if (!then || !found || found.numerator === 'ledger') return undefined;
    return {
      hasPopulation: found.denominator === 'population',
      corrected: correctedOf(byId(then.at[0], formerIds), byId(found.at[0], ids)),
      moved: movedOf(found, units ?? [], stair, before.date, now.date),
    };
  };
}

function byAddress(counted: readonly FigureContributions[]): Map<string, FigureContributions> {
  return new Map(counted.map((figure) => [addressOf(figure.definition), figure]));
}

function idsOf({ tables }: Register, units: readonly ChildUnit[]): string[] {
  const children = tables.get('children');
  const ids = children ? textColumn(children, 'child_id') : [];
  return units.map(({ child }) => ids[child] ?? '');
}

const NOTHING: Added = { numerator: 0, denominator: 0 };

/** What each child adds, by the name that `names` gives its unit. */
function addedBy<K>(at: Contributions | undefined, nameOf: (unit: number) => K): Map<K, Added> {
  const added = new Map<K, Added>();
  at?.units.forEach((unit, i) => {
    const name = nameOf(unit);
    const { numerator, denominator } = added.get(name) ?? NOTHING;
    added.set(name, {
      numerator: numerator + (at.numerators[i] ?? 0),
      denominator: denominator + (at.denominators[i] ?? 0),
    });
  });
  return added;
}

function byId(at: Contributions | undefined, ids: readonly string[]): Map<string, Added> {
  return addedBy(at, (unit) => ids[unit] ?? '');
}

function correctedOf(before: ReadonlyMap<string, Added>, now: ReadonlyMap<string, Added>): Group {
  return changesOf(before, now).reduce((group, change) => joined(group, change), EMPTY);
}

function movedOf(
  { definition, at }: FigureContributions,
  units: readonly ChildUnit[],
  stair: Stair,
  from: Day,
  to: Day,
): Map<ChildCause, Group> {
  const causeOf = causeOfChild(stair, definition, from, to);
  const childOf = (unit: number) => units[unit]?.child ?? -1;
  const groups = new Map<ChildCause, Group>();
  for (const change of changesOf(addedBy(at[0], childOf), addedBy(at[1], childOf))) {
    const cause = causeOf(change);
    groups.set(cause, joined(groups.get(cause) ?? EMPTY, change));
  }
  return groups;
}

interface Change<K> {
  readonly child: K;
  readonly before: Added;
  readonly now: Added;
}

/** The children that add something else now than before. */
function changesOf<K>(before: ReadonlyMap<K, Added>, now: ReadonlyMap<K, Added>): Change<K>[] {
  const children = new Set([...before.keys(), ...now.keys()]);
  return [...children]
    .map((child) => ({ child, before: before.get(child) ?? NOTHING, now: now.get(child) ?? NOTHING }))
    .filter(
      (change) =>
        change.before.numerator !== change.now.numerator ||
        change.before.denominator !== change.now.denominator,
    );
}

const EMPTY: Group = { children: 0, numerator: 0, denominator: 0 };

function joined(group: Group, { before, now }: Change<unknown>): Group {
  return {
    children: group.children + 1,
    numerator: group.numerator + now.numerator - before.numerator,
    denominator: group.denominator + now.denominator - before.denominator,
  };
}
