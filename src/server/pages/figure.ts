import { definitionTab } from '../../presentation/pages/figure/definition-tab.ts';
import { askedOf, figureModel } from '../../presentation/pages/figure/figure-model.ts';
import { definitionsOf } from '../../presentation/pages/figure-row.ts';
import { figureAt } from '../../presentation/pages/link.ts';
import { figureShown } from '../../presentation/shown/figure-shown.ts';
import { FIGURE_TAB_CONTENT } from './figure-tabs/figure-tabs.ts';
import { pageKind } from './page-kind.ts';

/** One figure: a main figure under its slug, a sub-figure under its main figure's. */
export const figurePage = pageKind({
  path: '/noegletal/:slug/:sub?',
  model: async (world, ask) => {
    const { facts } = world;
    const { params, state, words } = ask;
    const definition = figureAt(definitionsOf(facts, state.katalog), params.slug ?? '', params.sub);
    if (!definition) return undefined;
    const asked = askedOf(facts, state, words);
    const { date, tab } = asked;
    const content =
      date === undefined
        ? definitionTab({ definition, words })
        : await FIGURE_TAB_CONTENT[tab]({ world, definition, date, ask });
    return figureModel(facts, definition, asked, content, words);
  },
  shown: (model, { words }) => figureShown(model, words),
});
