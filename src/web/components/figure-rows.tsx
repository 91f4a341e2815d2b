import type { FigureRow } from '../../presentation/pages/figure-row.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';
import { ChangeView } from './change-view.tsx';
import { FigureLink } from './figure-link.tsx';
import { NumberView } from './number-view.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { SparkView } from './spark-view.tsx';

/** Figures as rows: number, name, value, small line, change in words and, where asked for, the target. */
export function FigureRows(props: {
  readonly caption: string;
  readonly changeTitle: string;
  readonly rows: readonly (FigureRow & { readonly sub?: boolean })[];
  readonly target?: string;
}) {
  const { caption, changeTitle, rows, target } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <ScrollRegion caption={caption} hint={t('table.scroll')}>
      <table className="figures">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="head name-cell">
              {t('overview.figure')}
            </th>
            <th scope="col" className="head head-value right">
              {t('overview.value')}
            </th>
            <th scope="col" className="head head-spark">
              {t('overview.development')}
            </th>
            <th scope="col" className="head head-change">
              {changeTitle}
            </th>
            {target !== undefined && (
              <th scope="col" className="head head-target">
                {t('overview.target')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.figure}>
              <th scope="row" className={`cell name-cell${row.sub ? ' sub-cell' : ''}`}>
                <span className="figure-name">
                  {row.label !== '' && <span className="figure-number">{row.label}</span>}
                  <FigureLink link={row.link}>{row.name}</FigureLink>
                </span>
              </th>
              <td className="cell right">
                <NumberView number={row.number} unit />
              </td>
              <td className="cell">
                <SparkView spark={row.spark} />
              </td>
              <td className="cell">
                <ChangeView change={row.change} />
              </td>
              {target !== undefined && <td className="cell nowrap">{target}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
