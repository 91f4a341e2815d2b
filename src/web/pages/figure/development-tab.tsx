import { useState } from 'react';
import { Link } from 'wouter';
import type { DevelopmentTab } from '../../../presentation/pages/figure/development-tab.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { Calculation } from '../../components/calculation.tsx';
import { ChartAndTable } from '../../components/chart-and-table.tsx';
import { FigureRows } from '../../components/figure-rows.tsx';
import { NumberTables } from '../../components/number-tables.tsx';
import { Comments } from '../../components/written/comments.tsx';
import { Events } from '../../components/written/events.tsx';
import { Questions } from '../../components/written/questions.tsx';
import { usePageState } from '../../state/page-state.ts';
import { useNewerTab } from './use-newer-tab.ts';

/** `Udvikling`: over time, what is written about it, what it is made of, and how the number comes about. */
export function DevelopmentTabView(props: { readonly tab: DevelopmentTab; readonly name: string }) {
  const { name } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { tab, refresh } = useNewerTab(props.tab);
  const [said, setSaid] = useState('');
  const kept = (message: string) => {
    setSaid(message);
    void refresh();
  };
  return (
    <>
      <ChartAndTable chart={tab.chart}>
        <NumberTables tables={tab.tables} legend={tab.legend} />
      </ChartAndTable>
      <ChartNotes notes={tab.notes} />
      <p role="status" className={said === '' ? 'sr-only' : 'written-said'}>
        {said}
      </p>
      <Target tab={tab} />
      <Events events={tab.events} writing={tab.writing} kept={kept} />
      <Comments written={tab.written} writing={tab.writing} kept={kept} />
      <Questions questions={tab.questions} writing={tab.writing} kept={kept} />
      {tab.subFigures.length > 0 && (
        <section aria-labelledby="under">
          <h2 id="under">{t('figure.subFigures')}</h2>
          <FigureRows
            caption={`${name}: ${t('figure.subFigures')}`}
            changeTitle={tab.changeTitle}
            rows={tab.subFigures}
          />
        </section>
      )}
      {tab.related.length > 0 && (
        <section aria-labelledby="sammen">
          <h2 id="sammen">{t('written.related.title')}</h2>
          <p className="fine reading">{t('written.related.lead')}</p>
          <FigureRows
            caption={`${name}: ${t('written.related.title')}`}
            changeTitle={tab.changeTitle}
            rows={tab.related}
          />
        </section>
      )}
      <Calculation calculation={tab.calculation} />
    </>
  );
}

function ChartNotes({ notes }: { readonly notes: readonly string[] }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="laes-grafen" className="chart-notes">
      <h2 id="laes-grafen">{t('written.chart.about')}</h2>
      <ul className="no-max-width">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function Target({ tab }: { readonly tab: DevelopmentTab }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { sentence, now } = tab.target;
  return (
    <section aria-labelledby="maaltal-her">
      <h2 id="maaltal-her">{t('written.target.title')}</h2>
      <p className="reading">{sentence === '' ? t('written.target.noPath') : `${sentence} ${now}`}</p>
      {tab.writing.signer !== null && (
        <p className="no-print">
          <Link href={to('/indstillinger/maaltal', { tal: tab.writing.figure })}>
            {t(sentence === '' ? 'written.target.set' : 'written.target.change')}
          </Link>
        </p>
      )}
    </section>
  );
}
