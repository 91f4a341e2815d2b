import { addressOf, type Definition } from '../../../catalogue/definition.ts';
import { isOwnFigure } from '../../../catalogue/own-figure.ts';
import { type FigureLink, linkTo } from '../link.ts';

/** What can be done with a figure's definition, and where. */
export interface FigureActionsModel {
  readonly own: boolean;
  /** `indsatstrappen:5.3`: what a copy is made of. */
  readonly address: string;
  readonly variants: FigureLink;
  /** Null for figures that are not the municipality's own. */
  readonly edit: FigureLink | null;
}

/** A figure is changed in its file, which is its main figure's. */
export function figureActions(definition: Definition, all: readonly Definition[]): FigureActionsModel {
  const own = isOwnFigure(definition);
  const { catalogue, path } = linkTo(definition, all);
  const main = path.split('/').slice(0, 3).join('/');
  return {
    own,
    address: addressOf(definition),
    variants: { catalogue, path: `${path}/varianter` },
    edit: own ? { catalogue, path: `${main}/rediger` } : null,
  };
}
