import type { Definition } from '../../../../catalogue/definition.ts';

/** How a definition's text on comparison begins when the figure can be compared (docs/decisions/statistics.md). */
const ALLOWS = 'Kan sammenlignes';

/** Whether a figure can be compared with other areas: its definition says that it can. */
export function isComparable({ comparison }: Pick<Definition, 'comparison'>): boolean {
  return comparison?.da.startsWith(ALLOWS) ?? false;
}
