import type { FigureRow } from '../../presentation/pages/figure-row.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';
import { ChangeView } from './change-view.tsx';
import { FigureLink } from './figure-link.tsx';
import { NumberView } from './number-view.tsx';
import { OwnBadge } from './own-badge.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { SparkView } from './spark-view.tsx';
import { TargetView } from './target-view.tsx';

/** Figures as rows: number, name, value, small line, change in words and, where there are any, their targets. */
export function FigureRows(props: {
  readonly caption: string;
  readonly changeTitle: string;
  readonly rows: readonly (FigureRow & { readonly sub?: boolean })[];
  /** Whether targets are told of where no row has one, too. */
  readonly always?: boolean;
}) {
  const { caption, changeTitle, rows, always = false } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const withTargets = always || rows.some(({ target }) => target.state !== 'none');
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
            {withTargets && (
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
                {row.own && <OwnBadge />}
                {row.comment !== '' && <span className="comment-mark">{row.comment}</span>}
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
              {withTargets && (
                <td className="cell">
                  <TargetView target={row.target} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
