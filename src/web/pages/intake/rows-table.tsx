import type { ReactNode } from 'react';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { usePageState } from '../../state/page-state.ts';
import { useNarrow } from '../../state/use-narrow.ts';

/** A column of a table: its title and what it shows of a row. The first column names the row. */
export interface RowsColumn<R> {
  readonly title: string;
  readonly cell: (row: R) => ReactNode;
  readonly className?: string;
}

interface Props<R> {
  readonly caption: string;
  readonly columns: readonly RowsColumn<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
}

/** From this many rows on, a table scrolls by itself so that what follows it stays near. */
const LONG = 15;

/** Rows as a table; on a phone each row is a block of its own with its titles beside the values. */
export function RowsTable<R>(props: Props<R>) {
  const narrow = useNarrow();
  if (narrow) return <Stacked {...props} />;
  return props.rows.length < LONG ? <Short {...props} /> : <Long {...props} />;
}

function Short<R>(props: Props<R>) {
  const { state } = usePageState();
  return (
    <ScrollRegion caption={props.caption} hint={wordsOf(state.sprog).t('intake.list.scroll')}>
      <PlainTable {...props} />
    </ScrollRegion>
  );
}

function Long<R>(props: Props<R>) {
  const reachable = { tabIndex: 0, 'aria-label': props.caption };
  return (
    <section className="scroll-region long-list" {...reachable}>
      <PlainTable {...props} />
    </section>
  );
}

function PlainTable<R>({ caption, columns, rows, keyOf }: Props<R>) {
  const [name, ...others] = columns;
  return (
    <table className="figures data-rows">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, className = '' }) => (
            <th key={title} scope="col" className={`head ${className}`}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row" className={`cell ${name?.className ?? ''}`}>
              {name?.cell(row)}
            </th>
            {others.map(({ title, cell, className = '' }) => (
              <td key={title} className={`cell ${className}`}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Stacked<R>({ caption, columns, rows, keyOf }: Props<R>) {
  const [name, ...others] = columns;
  return (
    <ul className="stacked no-max-width" aria-label={caption}>
      {rows.map((row) => (
        <li key={keyOf(row)}>
          <p className="stacked-name">{name?.cell(row)}</p>
          {others.map(({ title, cell }) => (
            <div key={title} className="stacked-part">
              <span className="stacked-title">{title}</span>
              <div>{cell(row)}</div>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
