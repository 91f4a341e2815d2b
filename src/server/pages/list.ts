import { listModel } from '../../presentation/pages/list-model.ts';
import { listShown } from '../../presentation/shown/list-shown.ts';
import { pageKind } from './page-kind.ts';

/** All figures. */
export const listPage = pageKind({
  path: '/noegletal',
  model: async ({ facts }, { state, words }) => listModel(facts, state, words),
  shown: (model, { words }) => listShown(model, words),
});
