import { Link } from 'wouter';
import type { FigureBody, FigureModel } from '../../presentation/pages/figure-model.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { Calculation } from '../components/calculation.tsx';
import { ChartAndTable } from '../components/chart-and-table.tsx';
import { DefinitionView } from '../components/definition-view.tsx';
import { FigureLink } from '../components/figure-link.tsx';
import { FigureRows } from '../components/figure-rows.tsx';
import { NothingCounted } from '../components/nothing-counted.tsx';
import { Page } from '../components/page.tsx';
import { addressOf, usePageState } from '../state/page-state.ts';

/** One figure: what it is in a sentence, over time, in numbers, what it is made of and how it is calculated. */
export function FigurePage({ slug, sub }: { readonly slug: string; readonly sub: string | undefined }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const path = [state.katalog, slug, ...(sub === undefined ? [] : [sub])].map(encodeURIComponent).join('/');
  const query = { ...state, katalog: 'indsatstrappen', vis: 'graf' } as const;
  return (
    <Page<FigureModel>
      key={path}
      url={addressOf(`/api/noegletal/${path}`, query)}
      title={(model) => model?.name ?? t('list.title')}
      draw={(model) => <Figure model={model} />}
    />
  );
}

function Figure({ model }: { readonly model: FigureModel }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
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
      <p className="fine">{model.numbered}</p>
      {model.body ? <Body body={model.body} name={model.name} /> : <NothingCounted />}
      <DefinitionView definition={model.definition} title={t('figure.definition')} />
    </article>
  );
}

function Body({ body, name }: { readonly body: FigureBody; readonly name: string }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <>
      <p className="headline-main">{body.title}</p>
      {body.number.words !== '' && <p className="reading">{body.number.words}</p>}
      {body.sentences.length > 0 && <p className="reading">{body.sentences.join(' ')}</p>}
      <ChartAndTable chart={body.chart} tables={body.tables} legend={body.legend} />
      <p className="fine reading explained">{body.explained}</p>
      {body.subFigures.length > 0 && (
        <section aria-labelledby="under">
          <h2 id="under">{t('figure.subFigures')}</h2>
          <FigureRows
            caption={`${name}: ${t('figure.subFigures')}`}
            changeTitle={body.changeTitle}
            rows={body.subFigures}
          />
        </section>
      )}
      <Calculation calculation={body.calculation} />
    </>
  );
}
