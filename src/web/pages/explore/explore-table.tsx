import { Link } from 'wouter';
import type { ExploreModel, ExploreTable } from '../../../presentation/pages/explore/explore-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { FigureLink } from '../../components/figure-link.tsx';
import { OwnBadge } from '../../components/own-badge.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { usePageState } from '../../state/page-state.ts';

/** A table whose columns sort it by links; its first column stays in sight. */
export function ExploreTableView(props: {
  readonly table: ExploreTable;
  readonly sortedBy: ExploreModel['sortedBy'];
}) {
  const { table, sortedBy } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const heads = [{ label: table.corner, own: false }, ...table.columns];
  return (
    <div className="explore-table">
      <ScrollRegion caption={table.title} hint={t('table.scroll')}>
        <table className="numbers">
          <caption className="sr-only">{table.title}</caption>
          <thead>
            <tr>
              {heads.map(({ label, own }, column) => (
                <th
                  key={label}
                  scope="col"
                  className={column === 0 ? 'head row-head' : 'head right'}
                  {...orderOf(sortedBy, column)}
                >
                  <SortLink column={column} label={label} sortedBy={sortedBy} /> {own && <OwnBadge />}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ label, link, own, unit, cells }) => (
              <tr key={`${label}/${link?.catalogue}/${link?.path}`}>
                <th scope="row" className="cell row-head">
                  {link ? <FigureLink link={link}>{label}</FigureLink> : label} {own && <OwnBadge />}
                  {unit !== '' && <span className="row-unit">{unit}</span>}
                </th>
                {cells.map((cell, i) => (
                  <td key={table.columns[i]?.label} className="cell right">
                    {cell.words === '' ? (
                      cell.text
                    ) : (
                      <>
                        <span aria-hidden="true">{cell.text}</span>
                        <span className="sr-only">{cell.words}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

/** Falling first, then rising, then the table's own order; the first column the other way round. */
function SortLink(props: {
  readonly column: number;
  readonly label: string;
  readonly sortedBy: ExploreModel['sortedBy'];
}) {
  const { column, label, sortedBy } = props;
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  const current = sortedBy?.column === column ? (sortedBy.falling ? `-${column}` : `${column}`) : undefined;
  const turns =
    column === 0 ? [`${column}`, `-${column}`, undefined] : [`-${column}`, `${column}`, undefined];
  const next = current === undefined ? turns[0] : turns[turns.indexOf(current) + 1];
  return (
    <Link href={here({ sorter: next })} title={t('explore.sort', { column: label })}>
      {label}
      {current !== undefined && <span aria-hidden="true">{sortedBy?.falling ? ' ▼' : ' ▲'}</span>}
    </Link>
  );
}

function orderOf(sortedBy: ExploreModel['sortedBy'], column: number) {
  if (sortedBy?.column !== column) return {};
  return { 'aria-sort': sortedBy.falling ? ('descending' as const) : ('ascending' as const) };
}
