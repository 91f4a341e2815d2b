import { Link } from 'wouter';
import type { FigureActionsModel } from '../../presentation/pages/own/figure-actions.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';
import { FigureLink } from './figure-link.tsx';

/** What can be done with a figure's definition: changed when it is the municipality's own, tried otherwise, copied. */
export function FigureActions({ actions }: { readonly actions: FigureActionsModel }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { edit, variants, address } = actions;
  return (
    <nav aria-label={t('own.actions.title')} className="figure-actions no-print">
      <ul className="nobullet-list">
        {edit && (
          <li>
            <FigureLink link={edit}>{t('own.actions.edit')}</FigureLink>
          </li>
        )}
        <li>
          <FigureLink link={variants}>{t('own.actions.variants')}</FigureLink>
        </li>
        <li>
          <Link href={to('/noegletal/nyt', { tal: address })}>{t('own.actions.copy')}</Link>
        </li>
      </ul>
    </nav>
  );
}
