import type { TableModel } from '../../presentation/figure-table.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';
import { ScrollRegion } from './scroll-region.tsx';

/** A table of a figure's numbers; the chosen date stands out and says so. */
export function NumberTable({ table }: { readonly table: TableModel }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [dateTitle, ...titles] = table.columns;
  return (
    <ScrollRegion caption={table.caption} hint={t('table.scroll')}>
      <table className="numbers">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="head date-cell">
              {dateTitle}
            </th>
            {titles.map((title, i) => (
              <th key={title} scope="col" className={i < titles.length - 1 ? 'head right' : 'head'}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.date} {...(row.chosen ? { 'aria-current': 'date' } : {})}>
              <th scope="row" className={`date-cell ${cellOf(row)}`}>
                {row.date}
              </th>
              {row.cells.map((cell, i) => (
                <td key={titles[i]} className={`right ${cellOf(row)}`}>
                  <Cell text={cell} words={row.number.words} />
                </td>
              ))}
              <td className={cellOf(row)}>{row.status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function cellOf({ chosen }: TableModel['rows'][number]): string {
  return chosen ? 'cell chosen-cell' : 'cell';
}

const SIGNS = ['c', '..'];

function Cell({ text, words }: { readonly text: string; readonly words: string }) {
  if (!SIGNS.includes(text)) return text;
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="sr-only">{words}</span>
    </>
  );
}
