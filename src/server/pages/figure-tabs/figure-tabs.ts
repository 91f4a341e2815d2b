import type { Definition } from '../../../catalogue/definition.ts';
import { definitionTab } from '../../../presentation/pages/figure/definition-tab.ts';
import type { FigureContent, FigureTab } from '../../../presentation/pages/figure/figure-model.ts';
import { tableTab } from '../../../presentation/pages/figure/table-tab.ts';
import type { Day } from '../../../shared/calendar.ts';
import type { Ask } from '../page-kind.ts';
import type { World } from '../world.ts';
import { compareOf } from './compare.ts';
import { developmentOf } from './development.ts';
import { explainOf } from './explain.ts';

/** What a tab of a figure's page is made from. */
export interface TabAsk {
  readonly world: World;
  readonly definition: Definition;
  readonly date: Day;
  readonly ask: Ask;
}

/** The content of each tab; only the one that is shown is made. */
export const FIGURE_TAB_CONTENT: Readonly<
  Record<FigureTab, (asked: TabAsk) => Promise<FigureContent | null>>
> = {
  udvikling: developmentOf,
  forklar: explainOf,
  sammenlign: compareOf,
  tabel: async ({ world, definition, date, ask }) =>
    tableTab({ facts: world.facts, definition, date, words: ask.words }),
  definition: async ({ definition, ask }) => definitionTab({ definition, words: ask.words }),
};
