import { listModel } from '../../presentation/pages/list-model.ts';
import { pageKind } from './page-kind.ts';

/** All figures. */
export const listPage = pageKind({
  path: '/noegletal',
  model: async ({ facts }, { state, words }) => listModel(facts, state.dato, words),
});
