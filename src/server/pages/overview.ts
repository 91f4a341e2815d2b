import { overviewModel } from '../../presentation/pages/overview-model.ts';
import { overviewShown } from '../../presentation/shown/overview-shown.ts';
import { pageKind } from './page-kind.ts';

/** The front page. */
export const overviewPage = pageKind({
  path: '/',
  model: async ({ facts }, { state, words }) => overviewModel(facts, state.dato, words),
  shown: (model, { words }) => overviewShown(model, words),
});
