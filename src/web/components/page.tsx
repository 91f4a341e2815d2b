import type { ReactNode } from 'react';
import type { Frame } from '../../presentation/pages/frame.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { UnknownFigure } from '../pages/unknown-page.tsx';
import { usePageState } from '../state/page-state.ts';
import { useModel } from '../state/use-model.ts';
import { Failure } from './failure.tsx';
import { Layout } from './layout.tsx';
import { TakeAlong } from './take-along.tsx';

const NOT_FOUND = 404;

/** A page made from the server's model of its address: loading, failed, not found, or drawn by `draw`. */
export function Page<T extends { readonly frame: Frame }>(props: {
  readonly title: (model: T | undefined) => string;
  readonly draw: (model: T) => ReactNode;
}) {
  const { title, draw } = props;
  const { state, api } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { loaded, again } = useModel<T>(api);
  if (loaded.status === 'failed' && loaded.code === NOT_FOUND) return <UnknownFigure />;
  if (loaded.status === 'failed') {
    return (
      <Layout title={t('message.failed')} frame={undefined}>
        <Failure again={again} />
      </Layout>
    );
  }
  const { model } = loaded;
  return (
    <Layout title={title(model)} frame={model?.frame}>
      <p className="loading" role="status">
        {loaded.status === 'loading' ? t('frame.loading') : ''}
      </p>
      {model && <div aria-busy={loaded.status === 'loading'}>{draw(model)}</div>}
      {model && <TakeAlong frame={model.frame} />}
    </Layout>
  );
}
