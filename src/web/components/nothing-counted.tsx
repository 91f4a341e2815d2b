import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';

/** Nothing has been counted yet: how to begin. */
export function NothingCounted() {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section className="lone">
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.help')}</p>
    </section>
  );
}
