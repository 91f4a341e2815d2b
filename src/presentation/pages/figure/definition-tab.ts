import { type DefinitionModel, definitionModel } from '../definition-model.ts';
import type { FigureContext } from './figure-model.ts';

/** `Definition`: what the figure is, whom it counts, and where that is written. */
export interface DefinitionTab {
  readonly tab: 'definition';
  readonly definition: DefinitionModel;
}

/** The figure's definition; also when nothing has been counted. */
export function definitionTab({
  definition,
  words,
}: Pick<FigureContext, 'definition' | 'words'>): DefinitionTab {
  return { tab: 'definition', definition: definitionModel(definition, words) };
}
