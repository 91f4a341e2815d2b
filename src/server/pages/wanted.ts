import { wantedModel } from '../../presentation/pages/wanted-model.ts';
import { pageKind } from './page-kind.ts';

/** What the municipality wants of its figures. */
export const wantedPage = pageKind({
  path: '/indstillinger/maaltal',
  model: async ({ facts }, { state, words }) => wantedModel(facts, state, words),
});
