import type { ReactNode } from 'react';
import type { ShownTable } from '../../presentation/shown/shown-page.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';
import { HeadRow } from './head-row.tsx';
import { ScrollRegion } from './scroll-region.tsx';

/** A table of numbers with what must be known to read it; `row` may draw the first cell of a row otherwise. */
export function ShownTableView(props: {
  readonly table: ShownTable;
  readonly head?: (row: number, text: string) => ReactNode;
}) {
  const { table, head } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const titles = table.columns.slice(1);
  return (
    <>
      <ScrollRegion caption={table.title} hint={t('table.scroll')}>
        <table className="numbers shown-table">
          <caption>{table.title}</caption>
          <HeadRow columns={table.columns} />
          <tbody>
            {table.rows.map((row, at) => {
              const [name = '', ...cells] = row.map((cell) => (typeof cell === 'string' ? cell : cell.text));
              return (
                <tr key={name}>
                  <th scope="row" className="cell">
                    {head ? head(at, name) : name}
                  </th>
                  {cells.map((cell, i) => (
                    <td key={titles[i]} className="cell right">
                      {cell}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {table.notes.map((note) => (
        <p key={note} className="fine reading">
          {note}
        </p>
      ))}
    </>
  );
}
