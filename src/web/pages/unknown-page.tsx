import { Link } from 'wouter';
import { wordsOf } from '../../presentation/texts/words.ts';
import { Layout } from '../components/layout.tsx';
import { usePageState } from '../state/page-state.ts';

/** An address that names no page. */
export function UnknownPage() {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <Layout title={t('message.unknownPage')} frame={undefined}>
      <section className="lone">
        <h1>{t('message.unknownPage')}</h1>
        <p>{t('message.unknownPageHelp')}</p>
        <Link href={to('/')}>{t('message.toOverview')}</Link>
      </section>
    </Layout>
  );
}

/** A figure's address that names no figure. */
export function UnknownFigure() {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <Layout title={t('message.unknownFigure')} frame={undefined}>
      <section className="lone">
        <h1>{t('message.unknownFigure')}</h1>
        <p>{t('message.unknownFigureHelp')}</p>
        <Link href={to('/noegletal')}>{t('message.toFigures')}</Link>
      </section>
    </Layout>
  );
}
