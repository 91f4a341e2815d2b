import type { TableModel } from '../../presentation/figure-table.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';
import { NumberTable } from './number-table.tsx';

/** Tables of numbers with what their signs mean below them. */
export function NumberTables(props: {
  readonly tables: readonly TableModel[];
  readonly legend: readonly string[];
}) {
  const { tables, legend } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <>
      {tables.map((table) => (
        <NumberTable key={table.figure} table={table} />
      ))}
      {legend.length > 0 && (
        <div className="fine">
          <strong>{t('table.legend')}</strong>
          <ul className="no-max-width">
            {legend.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
