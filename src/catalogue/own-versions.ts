import { type Day, parseIsoDate } from '../shared/calendar.ts';
import { addressOf, type Definition } from './definition.ts';

/** Own figures with their former versions: which definition holds on a date. */
export interface OwnVersions {
  /** The definitions as they are now. */
  readonly current: readonly Definition[];
  /** Former versions, each until the next one of the same figure holds. */
  readonly former: readonly Definition[];
}

/** The version of each current figure that holds on the day; the first one before any does. */
export function definitionsOn({ current, former }: OwnVersions, day: Day): Definition[] {
  return current.map((definition) => {
    const own = former.filter(
      (d) => addressOf(d) === addressOf(definition) && d.version < definition.version,
    );
    const versions = [...own, definition].sort((a, b) => a.version - b.version);
    return versions.findLast(({ validFrom }) => parseIsoDate(validFrom) <= day) ?? versions[0] ?? definition;
  });
}

/** Whether the series of the figure is broken between the two days: another version took over. */
export function isBreakBetween(versions: OwnVersions, address: string, before: Day, day: Day): boolean {
  const at = (date: Day) => definitionsOn(versions, date).find((d) => addressOf(d) === address)?.version;
  return at(before) !== at(day);
}

/** Whether two definitions count the same; what they are called and say of themselves apart. */
export function countsTheSame(
  a: Definition,
  amongA: readonly Definition[],
  b: Definition,
  amongB: readonly Definition[],
): boolean {
  return counted(a, amongA) === counted(b, amongB);
}

/** All that a figure's numbers come from; the parts of a sum too. */
function counted(definition: Definition, among: readonly Definition[]): string {
  const { catalogue, unit, rule, ages, targetGroups, count, population, extras } = definition;
  const parts = rule.kind === 'sum' || rule.kind === 'part_of_sum' ? rule.sumOf : [];
  const inside = parts.flatMap((figure) =>
    among.filter((d) => d.catalogue === catalogue && d.figure === figure).map((part) => counted(part, [])),
  );
  return JSON.stringify([unit, rule, ages, targetGroups, count, population, extras, inside]);
}
