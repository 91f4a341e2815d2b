import { addressOf, type Catalogue, type Definition } from '../../catalogue/definition.ts';

/** Whether any figure is counted otherwise, or there are other figures; texts and sources do not count. */
export function isCountedOtherwise(before: readonly Catalogue[], now: readonly Catalogue[]): boolean {
  return countedAs(before) !== countedAs(now);
}

function countedAs(catalogues: readonly Catalogue[]): string {
  return JSON.stringify(catalogues.flatMap(({ definitions }) => definitions.map(essence)));
}

function essence(definition: Definition): unknown[] {
  const { unit, rule, ages, targetGroups, count, population } = definition;
  return [addressOf(definition), unit, rule, ages, targetGroups, count, population];
}
