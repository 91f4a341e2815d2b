import { addressOf, type Catalogue, type Definition } from '../../catalogue/definition.ts';
import type { EntryRow } from './entry.ts';

/** The five figures of the guide, in its order: with the population they are what a municipality types first. */
const BASIC: readonly string[] = ['1', '2', '3', '4', '5'].map((figure) => `netvaerksmetoder:${figure}`);

/** Figures that a municipality made itself stand after those it took over. */
const OWN = 'egne';

/**
 * The rows of the grid. The guide and the intervention stair number the same figures differently; whoever types one has
 * told the other, so figures that count the same share a row and its number is stored for each of them. What counts the
 * same is read from the rules as the municipality has set them, not from the names: where it has chosen that one
 * catalogue counts differently, the two figures get a row each.
 */
export function entryRows(catalogues: readonly Catalogue[]): EntryRow[] {
  const ordered = catalogues.toSorted((a, b) => Number(a.name === OWN) - Number(b.name === OWN));
  const all = ordered.flatMap((catalogue) => catalogue.definitions);
  const groups = new Map<string, Definition[]>();
  for (const definition of all) {
    const key = countingKey(definition, all);
    groups.set(key, [...(groups.get(key) ?? []), definition]);
  }
  return [...groups.values()].flatMap((definitions) => {
    const [first] = definitions;
    if (!first) return [];
    const addresses = definitions.map(addressOf);
    const place = BASIC.findIndex((address) => addresses.includes(address));
    return [{ id: addressOf(first), definitions, basic: place < 0 ? undefined : place + 1 }];
  });
}

/** Equal for figures whose numerators are always equal. The population rule is left out: the denominator is typed. */
function countingKey(definition: Definition, all: readonly Definition[]): string {
  const { unit, ages, targetGroups, count } = definition;
  return JSON.stringify({ unit, ages, targetGroups, count, rule: ruleWithoutNumbers(definition, all) });
}

/** A rule whose parts are named by what they count, since each catalogue has numbers of its own. */
function ruleWithoutNumbers(definition: Definition, all: readonly Definition[]): unknown {
  const { rule, catalogue } = definition;
  const counted = (figure: string) => {
    const part = all.find((d) => d.catalogue === catalogue && d.figure === figure);
    return part ? countingKey(part, all) : figure;
  };
  if (rule.kind === 'sum') return { kind: rule.kind, parts: rule.sumOf.map(counted).sort() };
  if (rule.kind === 'part_of_sum')
    return { kind: rule.kind, part: counted(rule.part), parts: rule.sumOf.map(counted).sort() };
  return rule;
}
