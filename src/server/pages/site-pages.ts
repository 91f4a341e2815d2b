import { accessibilityModel } from '../../presentation/pages/site/accessibility-model.ts';
import { glossaryModel } from '../../presentation/pages/site/glossary-model.ts';
import { pageKind } from './page-kind.ts';

/** The accessibility statement. */
export const accessibilityPage = pageKind({
  path: '/tilgaengelighed',
  model: async ({ facts }, { words }) => accessibilityModel(facts, words),
});

/** What the words mean, and where the measures stand in the law. */
export const glossaryPage = pageKind({
  path: '/om-tallene',
  model: async ({ facts }, { words }) => glossaryModel(facts, words),
});
