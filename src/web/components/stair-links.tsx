import { Link } from 'wouter';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';

/** The ways to the pages of the stair: over time, and the movements on it. */
export function StairLinks() {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <ul className="stair-links no-print" aria-label={t('explain.links.label')}>
      <li>
        <Link href={to('/trappen')}>{t('explain.links.stair')}</Link>
      </li>
      <li>
        <Link href={to('/trappen/bevaegelser')}>{t('explain.links.movements')}</Link>
      </li>
    </ul>
  );
}
