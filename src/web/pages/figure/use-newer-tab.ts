import { useState } from 'react';
import type { DevelopmentTab } from '../../../presentation/pages/figure/development-tab.ts';
import type { FigureModel } from '../../../presentation/pages/figure/figure-model.ts';
import { usePageState } from '../../state/page-state.ts';

/** The tab as the server has it now, after something was written; the given one until then. */
export function useNewerTab(given: DevelopmentTab): {
  readonly tab: DevelopmentTab;
  readonly refresh: () => Promise<void>;
} {
  const { api } = usePageState();
  const [newer, setNewer] = useState<{ readonly than: DevelopmentTab; readonly tab: DevelopmentTab }>();
  const refresh = async () => {
    const answer = await fetch(api);
    if (!answer.ok) return;
    const { content } = (await answer.json()) as FigureModel;
    if (content?.tab === 'udvikling') setNewer({ than: given, tab: content });
  };
  return { tab: newer?.than === given ? newer.tab : given, refresh };
}
