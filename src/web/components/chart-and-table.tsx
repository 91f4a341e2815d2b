import type { ReactNode } from 'react';
import type { Chart } from '../../presentation/charts/chart.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { usePageState } from '../state/page-state.ts';

/** A chart with the table of the same numbers behind a word below it; both on paper. */
export function ChartAndTable({ chart, children }: { readonly chart: Chart; readonly children: ReactNode }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <div className="chart-and-table">
      <ChartFrame chart={chart} />
      <details className="numbers-behind">
        <summary>{t('figure.asTable')}</summary>
        {children}
      </details>
    </div>
  );
}
