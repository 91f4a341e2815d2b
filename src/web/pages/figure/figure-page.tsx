import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'wouter';
import {
  FIGURE_TABS,
  type FigureContent,
  type FigureHead,
  type FigureModel,
} from '../../../presentation/pages/figure/figure-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { DefinitionView } from '../../components/definition-view.tsx';
import { FigureActions } from '../../components/figure-actions.tsx';
import { FigureLink } from '../../components/figure-link.tsx';
import { NothingCounted } from '../../components/nothing-counted.tsx';
import { OwnBadge } from '../../components/own-badge.tsx';
import { Page } from '../../components/page.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { usePageState } from '../../state/page-state.ts';
import { TableTabView } from './table-tab.tsx';

/** Charts are only drawn where they are shown; what needs none need not wait for them. */
const CompareTabView = lazy(async () => ({ default: (await import('./compare-tab.tsx')).CompareTabView }));
const DevelopmentTabView = lazy(async () => ({
  default: (await import('./development-tab.tsx')).DevelopmentTabView,
}));

const ExplainTabView = lazy(async () => ({ default: (await import('./explain-tab.tsx')).ExplainTabView }));

/** One figure: the number in words, and a tab of it. */
export function FigurePage() {
  const { state, path } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <Page<FigureModel>
      key={path}
      title={(model) => model?.name ?? t('list.title')}
      draw={(model) => <Figure model={model} />}
    />
  );
}

function Figure({ model }: { readonly model: FigureModel }) {
  const { state, to, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const tabs = FIGURE_TABS.map((tab, first) => ({
    href: here({ vis: first === 0 ? undefined : tab, gruppe: undefined }),
    title: t(`figure.tab.${tab}`),
    current: tab === model.tab,
  }));
  return (
    <article className="figure-page">
      <nav aria-label={t('frame.breadcrumb')} className="crumbs">
        <ol>
          <li>
            <Link href={to('/noegletal')}>{t('frame.figures')}</Link>
          </li>
          {model.parent && (
            <li>
              <FigureLink link={model.parent.link}>{model.parent.name}</FigureLink>
            </li>
          )}
          <li aria-current="page">{model.name}</li>
        </ol>
      </nav>
      <h1>{model.name}</h1>
      <p className="fine">
        {model.numbered} {model.actions.own && <OwnBadge />}
      </p>
      {model.head ? <Head head={model.head} /> : <NothingCounted />}
      {model.head && <Tabs label={t('figure.tabs')} tabs={tabs} />}
      {model.content && (
        <Suspense fallback={<p className="loading">{t('frame.loading')}</p>}>
          <Content content={model.content} name={model.name} />
        </Suspense>
      )}
      <FigureActions actions={model.actions} />
    </article>
  );
}

function Head({ head }: { readonly head: FigureHead }) {
  return (
    <>
      <p className="headline-main">{head.title}</p>
      {head.number.words !== '' && <p className="reading">{head.number.words}</p>}
      {head.sentences.length > 0 && <p className="reading">{head.sentences.join(' ')}</p>}
      <p className="fine reading explained">{head.explained}</p>
    </>
  );
}

function Content({ content, name }: { readonly content: FigureContent; readonly name: string }): ReactNode {
  const { state } = usePageState();
  switch (content.tab) {
    case 'udvikling':
      return <DevelopmentTabView tab={content} name={name} />;
    case 'forklar':
      return <ExplainTabView tab={content} />;
    case 'sammenlign':
      return <CompareTabView tab={content} />;
    case 'tabel':
      return <TableTabView tab={content} />;
    case 'definition':
      return (
        <DefinitionView definition={content.definition} title={wordsOf(state.sprog).t('figure.definition')} />
      );
  }
}
