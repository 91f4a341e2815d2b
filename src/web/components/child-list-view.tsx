import { Link } from 'wouter';
import type { ChildList } from '../../presentation/pages/explain/child-list.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';
import { ScrollRegion } from './scroll-region.tsx';

/** The id of the list, which the links that open it go to. */
export const LIST_ID = 'liste';

/** The children behind a number, with a link that closes the list. */
export function ChildListView({ list }: { readonly list: ChildList }) {
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section id={LIST_ID} className="child-list" aria-labelledby="liste-titel">
      <h3 id="liste-titel">{list.title}</h3>
      <ScrollRegion caption={list.title} hint={t('table.scroll')}>
        <table className="numbers children-table">
          <thead>
            <tr>
              {list.columns.map((column) => (
                <th key={column} scope="col" className="head">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((child) => (
              <tr key={child.id}>
                <th scope="row" className="cell child-key">
                  {child.id}
                </th>
                <td className="cell">{child.age}</td>
                <td className="cell">{child.before}</td>
                <td className="cell">{child.now}</td>
                <td className="cell">
                  <ul className="plain-list">
                    {child.measures.map((measure) => (
                      <li key={measure}>{measure}</li>
                    ))}
                  </ul>
                </td>
                <td className="cell">{child.assessed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="fine reading">{list.note}</p>
      <p className="no-print">
        <Link href={here({ gruppe: undefined })}>{t('explain.list.close')}</Link>
      </p>
    </section>
  );
}
