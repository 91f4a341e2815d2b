import type { WaterfallModel } from '../../../presentation/pages/check/waterfall-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { HeadRow } from '../../components/head-row.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { usePageState } from '../../state/page-state.ts';
import { takeFocus } from './take-focus.ts';
import { WaterfallBars } from './waterfall-bars.tsx';

/** How a number became the next: sentence, bars and table. Takes the focus when it opens. */
export function Waterfall({
  id,
  model,
  close,
}: {
  readonly id: string;
  readonly model: WaterfallModel;
  readonly close: () => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section id={id} className="waterfall-panel" aria-labelledby={`${id}-title`}>
      <h5 id={`${id}-title`} tabIndex={-1} ref={takeFocus}>
        {model.title}
      </h5>
      <p className="reading">{model.sentence}</p>
      <WaterfallBars model={model} />
      <ScrollRegion caption={model.title} hint={t('table.scroll')}>
        <table className="numbers causes">
          <caption>{model.caption}</caption>
          <HeadRow columns={model.columns} first="date-cell" />
          <tbody>
            {model.rows.map((row) => (
              <tr key={row.label} className={row.total ? 'total' : ''}>
                <th scope="row" className="cell date-cell">
                  {row.label}
                </th>
                <td className="cell right">{row.children}</td>
                <td className="cell right">{row.numerator}</td>
                <td className="cell right">{row.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {model.rounding !== '' && <p className="fine">{model.rounding}</p>}
      <button type="button" className="button button-secondary" onClick={close}>
        {t('check.compare.close')}
      </button>
    </section>
  );
}
