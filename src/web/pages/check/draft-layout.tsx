import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Frame } from '../../../presentation/pages/frame.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { Layout } from '../../components/layout.tsx';
import { usePageState } from '../../state/page-state.ts';
import { textsOf } from '../intake/use-change.ts';
import { type DraftPage, NOT_FOUND } from './use-draft.ts';

/** What stands around a page of a draft while it is on its way, when it failed, and when it is there. */
export function DraftLayout<T extends { readonly frame: Frame }>(props: {
  readonly page: DraftPage<T>;
  readonly title: string;
  readonly draw: (model: T) => ReactNode;
}) {
  const { page, title, draw } = props;
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { model, failure } = page;
  if (failure?.code === NOT_FOUND) return <Gone />;
  if (model === undefined && failure !== null) {
    return (
      <Layout title={t('intake.failed')} frame={undefined}>
        <section className="lone" role="alert">
          <h1>{t('intake.failed')}</h1>
          {textsOf(failure, t('intake.noAnswer')).map((message) => (
            <p key={message}>{message}</p>
          ))}
          <div className="check-actions">
            <button type="button" className="button button-primary" onClick={() => void page.reload()}>
              {t('message.retry')}
            </button>
            <Link href={to('/data/opgoerelser')} className="button button-secondary">
              {t('intake.title')}
            </Link>
          </div>
        </section>
      </Layout>
    );
  }
  return (
    <Layout title={title} frame={model?.frame}>
      <p className="loading" role="status">
        {model === undefined ? t('check.loading') : ''}
      </p>
      {model !== undefined && failure !== null && (
        <Alert title={t('intake.failed')} messages={textsOf(failure, t('intake.noAnswer'))} />
      )}
      {model !== undefined && draw(model)}
    </Layout>
  );
}

/** A draft is gone once it is published or deleted; the list shows which. */
function Gone() {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <Layout title={t('check.gone.title')} frame={undefined}>
      <section className="lone" role="alert">
        <h1>{t('check.gone.title')}</h1>
        <p className="reading">{t('check.gone.help')}</p>
        <div className="check-actions">
          <Link href={to('/data/opgoerelser')} className="button button-primary">
            {t('intake.toList')}
          </Link>
        </div>
      </section>
    </Layout>
  );
}

/** Something that failed and why, read out when it appears. */
export function Alert({ title, messages }: { readonly title: string; readonly messages: readonly string[] }) {
  return (
    <div className="alert alert-error check-alert" role="alert">
      <div className="alert-body">
        <h2 className="alert-heading">{title}</h2>
        {messages.map((message) => (
          <p key={message} className="alert-text">
            {message}
          </p>
        ))}
      </div>
    </div>
  );
}
