import { Link } from 'wouter';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';

/** What a page says when nothing has been counted yet, with the ways to begin. */
export function NothingCounted() {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <>
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.help')}</p>
      <p className="beginnings">
        <Link href={to('/data/opgoerelser')} className="button button-primary">
          {t('empty.file')}
        </Link>
        <Link href={to('/data/indtast')} className="button button-secondary">
          {t('empty.enter')}
        </Link>
      </p>
      <p className="fine">{t('empty.demo')}</p>
    </>
  );
}
