import type { Definition } from './definition.ts';

/** The catalogue of the municipality's own figures. */
export const OWN_CATALOGUE = 'egne';

/** Whether a municipality defined the figure itself: then it is marked so, and compared with nobody. */
export function isOwnFigure({ catalogue }: Pick<Definition, 'catalogue'>): boolean {
  return catalogue === OWN_CATALOGUE;
}
