import type { CompareTab } from '../pages/figure/compare-tab.ts';
import type { ShownPage } from './shown-page.ts';

/** The tables of a comparison and its first chart; the caveats stand under every table. Undefined when it is refused. */
export function compareShown(tab: CompareTab): Pick<ShownPage, 'tables' | 'chart'> | undefined {
  const [chart] = tab.lines;
  if (tab.refusal || tab.tables.length === 0) return undefined;
  const notes = [...tab.sentences, ...tab.caveats, tab.ownCount];
  return {
    tables: tab.tables.map((table) => ({ ...table, notes: [...table.notes, ...notes] })),
    ...(chart ? { chart } : {}),
  };
}
