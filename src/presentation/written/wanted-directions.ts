import { addressOf, type Catalogue, type Definition } from '../../catalogue/definition.ts';
import type { WrittenDown } from './written-down.ts';

/** The catalogues with the directions that the municipality wants; definitions without one are the same as before. */
export function withWantedDirections(
  catalogues: readonly Catalogue[],
  { wanted }: Pick<WrittenDown, 'wanted'>,
): readonly Catalogue[] {
  if (Object.keys(wanted).length === 0) return catalogues;
  const directed = (definition: Definition): Definition => {
    const direction = wanted[addressOf(definition)]?.direction ?? definition.direction;
    return direction === definition.direction ? definition : { ...definition, direction };
  };
  return catalogues.map((catalogue) => ({
    ...catalogue,
    definitions: catalogue.definitions.map(directed),
  }));
}
