import type {
  TextPage as Model,
  TextSection,
  WordTable,
} from '../../../presentation/pages/site/text-page.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { Page } from '../../components/page.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { usePageState } from '../../state/page-state.ts';

/** A page of text about the site. */
export function TextPage() {
  const { path, state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <Page<Model>
      key={path}
      title={(model) => model?.title ?? t('frame.product')}
      draw={(model) => (
        <article className="text-page">
          <h1>{model.title}</h1>
          <p className="lead">{model.lead}</p>
          {model.sections.map((section) => (
            <Section key={section.title} section={section} />
          ))}
        </article>
      )}
    />
  );
}

function Section({ section }: { readonly section: TextSection }) {
  const { title, text, items, table, link } = section;
  return (
    <section>
      <h2>{title}</h2>
      {text !== undefined && <p className="reading">{text}</p>}
      {items && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {table && <Table table={table} />}
      {link && <a href={link.href}>{link.text}</a>}
    </section>
  );
}

function Table({ table }: { readonly table: WordTable }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <ScrollRegion caption={table.caption} hint={t('table.scroll')}>
      <table className="figures word-table">
        <caption className="sr-only">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((title) => (
              <th key={title} scope="col" className="head">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row" className="cell name-cell">
                {name}
              </th>
              {cells.map((cell, i) => (
                <td key={table.columns[i + 1]} className="cell">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
