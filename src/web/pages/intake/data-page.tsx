import '../../style/intake.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Frame } from '../../../presentation/pages/frame.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { Layout } from '../../components/layout.tsx';
import { usePageState } from '../../state/page-state.ts';
import type { Refusal } from './send.ts';
import { useDataModel } from './use-data-model.ts';

const NOT_FOUND = 404;

/** A page of data made from a model of the server: loading, refused in the server's words, or drawn by `draw`. */
export function DataPage<T extends { readonly frame: Frame }>(props: {
  readonly url: string;
  readonly title: string;
  readonly draw: (model: T, replace: (model: T) => void) => ReactNode;
}) {
  const { url, title, draw } = props;
  const { state: page } = usePageState();
  const { t } = wordsOf(page.sprog);
  const { state, replace, again } = useDataModel<T>(url);
  if (state.status === 'refused') {
    return (
      <Layout title={state.refusal.title || t('message.failed')} frame={undefined}>
        <Refused refusal={state.refusal} again={again} />
      </Layout>
    );
  }
  const { model } = state;
  return (
    <Layout title={title} frame={model?.frame}>
      <p className="loading" role="status">
        {state.status === 'loading' ? t('frame.loading') : ''}
      </p>
      {model && <div aria-busy={state.status === 'loading'}>{draw(model, replace)}</div>}
    </Layout>
  );
}

function Refused({ refusal, again }: { readonly refusal: Refusal; readonly again: () => void }) {
  const { path, state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { code, title, help, problems } = refusal;
  return (
    <section className="lone" role="alert">
      <h1>{title || t('message.failed')}</h1>
      {problems.length === 0 && <p>{title ? help : t('intake.noAnswer')}</p>}
      {problems.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {code !== NOT_FOUND && (
        <button type="button" className="button button-primary" onClick={again}>
          {t('message.retry')}
        </button>
      )}
      {code === NOT_FOUND && (
        <Link href={to(path === LIST ? '/' : LIST)}>
          {t(path === LIST ? 'message.toOverview' : 'intake.toList')}
        </Link>
      )}
    </section>
  );
}

const LIST = '/data/opgoerelser';
