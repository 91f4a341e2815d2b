import type { DevelopmentTab } from '../../../presentation/pages/figure/development-tab.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { Calculation } from '../../components/calculation.tsx';
import { ChartAndTable } from '../../components/chart-and-table.tsx';
import { FigureRows } from '../../components/figure-rows.tsx';
import { NumberTables } from '../../components/number-tables.tsx';
import { usePageState } from '../../state/page-state.ts';

/** `Udvikling`: over time, what it is made of, and how the number comes about. */
export function DevelopmentTabView({ tab, name }: { readonly tab: DevelopmentTab; readonly name: string }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <>
      <ChartAndTable chart={tab.chart}>
        <NumberTables tables={tab.tables} legend={tab.legend} />
      </ChartAndTable>
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
      <Calculation calculation={tab.calculation} />
    </>
  );
}
