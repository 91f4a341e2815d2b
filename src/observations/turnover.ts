import { addressOf, type Catalogue, type Definition } from '../catalogue/definition.ts';
import { type Register, textColumn } from '../register/register.ts';
import type { Day } from '../shared/calendar.ts';
import type { Turnover } from '../statistics/mcnemar.ts';
import { comparedWith } from './compared-with.ts';
import { type CountingEffects, contributionsOf } from './contributions/contributions.ts';
import { childrenOf } from './contributions/unit.ts';

/** The children that a figure counts at a cut-off and not (or less) at the date it is compared with, and the reverse. */
export interface FigureTurnover extends Turnover {
  /** `indsatstrappen:1.1`. */
  readonly address: string;
  readonly date: Day;
  readonly before: Day;
}

/** How much each child (by its id) adds to a figure at a date. */
export type CountedChildren = (address: string, date: Day) => ReadonlyMap<string, number> | undefined;

const KINDS: readonly Definition['rule']['kind'][] = ['stock', 'sum'];
const NOBODY: ReadonlyMap<string, number> = new Map();

/** The figures whose change is a matter of who came and went: numbers of children or measures on a day. */
export function turnoverFigures(catalogues: readonly Catalogue[]): Definition[] {
  return catalogues
    .flatMap(({ definitions }) => definitions)
    .filter(({ unit, rule }) => (unit === 'per_1000' || unit === 'count') && KINDS.includes(rule.kind));
}

/** The children of a municipality that each such figure counts at each of the dates; nothing without rows. */
export async function countedChildren(
  register: Register,
  municipality: string,
  catalogues: readonly Catalogue[],
  cutoffs: readonly Day[],
  effects: CountingEffects,
): Promise<CountedChildren> {
  const { tables } = register;
  const children = tables.get('children');
  const figures = turnoverFigures(catalogues);
  if (!children || !tables.has('measures') || figures.length === 0 || cutoffs.length === 0)
    return () => undefined;
  const units = childrenOf(register, municipality);
  const ids = textColumn(children, 'child_id');
  const found = await contributionsOf(register, units, { catalogues, figures, cutoffs }, effects);
  const counted = new Map<string, ReadonlyMap<string, number>>();
  for (const { definition, at } of found)
    for (const [k, date] of cutoffs.entries()) {
      const byChild = new Map<string, number>();
      for (const [i, unit] of (at[k]?.units ?? []).entries()) {
        const id = ids[units[unit]?.child ?? -1];
        const amount = at[k]?.numerators[i] ?? 0;
        if (typeof id === 'string') byChild.set(id, (byChild.get(id) ?? 0) + amount);
      }
      counted.set(`${addressOf(definition)}|${date}`, byChild);
    }
  return (address, date) => counted.get(`${address}|${date}`);
}

/** Who came and went of each figure up to each cut-off that has one to be compared with; children are matched by id. */
export function turnoversOf(
  catalogues: readonly Catalogue[],
  cutoffs: readonly Day[],
  counted: CountedChildren,
): FigureTurnover[] {
  return turnoverFigures(catalogues)
    .map(addressOf)
    .flatMap((address) =>
      cutoffs.flatMap((date) => {
        const before = comparedWith(cutoffs, date);
        const [then, now] = [
          before === undefined ? undefined : counted(address, before),
          counted(address, date),
        ];
        if (before === undefined || !then || !now) return [];
        return [{ address, date, before, came: moreThan(now, then), went: moreThan(then, now) }];
      }),
    );
}

/** How many children add more to the one than to the other. */
function moreThan(one: ReadonlyMap<string, number>, other = NOBODY): number {
  let more = 0;
  for (const [id, amount] of one) if (amount > (other.get(id) ?? 0)) more++;
  return more;
}
