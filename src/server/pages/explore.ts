import type { FigureSource } from '../../observations/figure-source.ts';
import { type SplitNumbers, splitNumbers } from '../../presentation/pages/explore/explore-cell.ts';
import { exploreModel, shownExplore } from '../../presentation/pages/explore/explore-model.ts';
import { pageKind } from './page-kind.ts';

/** The splits of each source, put in order once. */
const known = new WeakMap<FigureSource, Promise<SplitNumbers>>();

/** The free table: rows, columns and filters as the address asks. Splits only for readers who see rows. */
export const explorePage = pageKind({
  path: '/udforsk',
  model: async ({ facts, source, reader }, { state, words }) =>
    exploreModel(facts, state, reader.sees === 'rows' ? await splitsOf(source) : undefined, words),
  shown: (model) => shownExplore(model),
});

function splitsOf(source: FigureSource): Promise<SplitNumbers> {
  const before = known.get(source);
  if (before) return before;
  const splits = source.splits().then(splitNumbers);
  known.set(source, splits);
  splits.catch(() => known.delete(source));
  return splits;
}
