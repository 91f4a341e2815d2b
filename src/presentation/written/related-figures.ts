import { addressOf, type Definition } from '../../catalogue/definition.ts';
import { definitionAt, type Facts } from '../facts.ts';
import { STEP_FIGURES } from '../pages/stair-model.ts';

/** The figures of the other steps of the stair, least intrusive first: the guide reads the whole pattern, not one number. */
export function relatedFigures(facts: Facts, definition: Definition): Definition[] {
  const own = [addressOf(definition), `${definition.catalogue}:${definition.parent ?? ''}`];
  return Object.values(STEP_FIGURES)
    .filter((address) => !own.includes(address))
    .flatMap((address) => definitionAt(facts, address) ?? []);
}
