import type { Catalogue, Definition } from '../../../catalogue/definition.ts';

/** The definition of a figure by catalogue and number; undefined for figures that no catalogue has any more. */
export function definitionOf(
  catalogues: readonly Catalogue[],
  { catalogue, figure }: { readonly catalogue: string; readonly figure: string },
): Definition | undefined {
  return catalogues.find(({ name }) => name === catalogue)?.definitions.find((d) => d.figure === figure);
}
