import type { Chart } from '../../presentation/charts/chart.ts';
import type { TableModel } from '../../presentation/figure-table.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { ChartFrame } from '../charts/chart-frame.tsx';
import { usePageState } from '../state/page-state.ts';
import { NumberTable } from './number-table.tsx';

const VIEWS = [
  ['graf', 'figure.chart'],
  ['tabel', 'figure.table'],
] as const;

/** A chart and the tables of the same numbers, one of them at a time; both on paper. */
export function ChartAndTable(props: {
  readonly chart: Chart;
  readonly tables: readonly TableModel[];
  readonly legend: readonly string[];
}) {
  const { state, change } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section className="chart-and-table" aria-label={`${t('figure.chart')} / ${t('figure.table')}`}>
      <fieldset className="toggle no-print">
        <legend className="sr-only">{t('figure.show')}</legend>
        {VIEWS.map(([view, key]) => (
          <button
            key={view}
            type="button"
            aria-pressed={state.vis === view}
            onClick={() => change({ vis: view })}
          >
            {t(key)}
          </button>
        ))}
      </fieldset>
      <div className={state.vis === 'graf' ? 'view' : 'view only-print'}>
        <ChartFrame chart={props.chart} />
      </div>
      <div className={state.vis === 'tabel' ? 'view' : 'view only-print'}>
        {props.tables.map((table) => (
          <NumberTable key={table.figure} table={table} />
        ))}
        {props.legend.length > 0 && (
          <div className="fine">
            <strong>{t('table.legend')}</strong>
            <ul className="no-max-width">
              {props.legend.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
