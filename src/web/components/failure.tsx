import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';

/** The page could not be shown: what to do about it. */
export function Failure({ again }: { readonly again: () => void }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section className="lone" role="alert">
      <h1>{t('message.failed')}</h1>
      <p>{t('message.failedHelp')}</p>
      <button type="button" className="button button-primary" onClick={again}>
        {t('message.retry')}
      </button>
    </section>
  );
}
