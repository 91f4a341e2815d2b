import { Link } from 'wouter';
import type { StairPageModel } from '../../../presentation/pages/movements/stair-page-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { ChartAndTable } from '../../components/chart-and-table.tsx';
import { NothingCounted } from '../../components/nothing-counted.tsx';
import { Page } from '../../components/page.tsx';
import { ShownTableView } from '../../components/shown-table.tsx';
import { usePageState } from '../../state/page-state.ts';

/** The stair over time: each child once, or on every step. */
export function StairPage() {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <Page<StairPageModel> title={() => t('explain.stair.title')} draw={(model) => <Stair model={model} />} />
  );
}

function Stair({ model }: { readonly model: StairPageModel }) {
  const { state, here, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { stacked, multiples, table, notes } = model;
  return (
    <article className="stair-over-time">
      <h1>{t('explain.stair.title')}</h1>
      <p className="lead">{t('explain.stair.lead')}</p>
      {model.frame.date === null && <NothingCounted />}
      <nav aria-label={t('explain.stair.modes')} className="choices no-print">
        <ul>
          {model.modes.map(({ mode, name, chosen }) => (
            <li key={mode}>
              <Link href={here({ tael: mode })} {...(chosen ? { 'aria-current': 'true' as const } : {})}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="reading">{model.modeHelp}</p>
      {model.because !== '' && (
        <p className="reading explain-because">
          {model.because}{' '}
          {model.wantsExtract && <Link href={to('/data/opgoerelser')}>{t('explain.addExtract')}</Link>}
        </p>
      )}
      {stacked && table && (
        <ChartAndTable chart={stacked}>
          <ShownTableView table={table} />
        </ChartAndTable>
      )}
      {multiples && (
        <section aria-labelledby="hvert-trin">
          <h2 id="hvert-trin">{t('explain.stair.perStep')}</h2>
          {stacked || !table ? (
            <ChartFrame chart={multiples} />
          ) : (
            <ChartAndTable chart={multiples}>
              <ShownTableView table={table} />
            </ChartAndTable>
          )}
        </section>
      )}
      {notes.map((note) => (
        <p key={note} className="fine reading">
          {note}
        </p>
      ))}
      <p>
        <Link href={to('/trappen/bevaegelser')}>{t('explain.links.movements')}</Link>
      </p>
    </article>
  );
}
