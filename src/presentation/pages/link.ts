import type { Definition } from '../../catalogue/definition.ts';

/** Where a figure's page is: a path of slugs and the catalogue that they belong to. */
export interface FigureLink {
  readonly catalogue: string;
  readonly path: string;
}

/** The catalogue of links that name none. */
export const FIRST_CATALOGUE = 'indsatstrappen';

/** The page of a figure, a sub-figure under its main figure: `/noegletal/institutionsanbringelser/doegninstitutioner`. */
export function linkTo(definition: Definition, all: readonly Definition[]): FigureLink {
  const { catalogue, parent, slug } = definition;
  const main = all.find((d) => d.catalogue === catalogue && d.figure === parent);
  return { catalogue, path: `/noegletal/${main ? `${main.slug}/` : ''}${slug}` };
}

/** The figure at a main figure's slug, or at a sub-figure's under it; undefined when there is none. */
export function figureAt(
  all: readonly Definition[],
  slug: string,
  sub: string | undefined,
): Definition | undefined {
  const main = all.find((d) => d.parent === undefined && d.slug === slug);
  if (!main || sub === undefined) return main;
  return all.find((d) => d.parent === main.figure && d.slug === sub);
}
