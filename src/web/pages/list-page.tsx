import type { ListModel } from '../../presentation/pages/list-model.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { FigureRows } from '../components/figure-rows.tsx';
import { NothingCounted } from '../components/nothing-counted.tsx';
import { Page } from '../components/page.tsx';
import { usePageState } from '../state/page-state.ts';

/** All figures, catalogue by catalogue, grouped by the step they are about. */
export function ListPage() {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return <Page<ListModel> title={() => t('list.title')} draw={(model) => <List model={model} />} />;
}

function List({ model }: { readonly model: ListModel }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <>
      <h1>{t('list.title')}</h1>
      <p className="lead">{model.lead}</p>
      {model.catalogues.length === 0 && <NothingCounted />}
      {model.catalogues.map((catalogue) => (
        <section key={catalogue.name} aria-labelledby={catalogue.name} className="catalogue">
          <h2 id={catalogue.name}>{catalogue.title}</h2>
          <p className="reading">{catalogue.description}</p>
          {catalogue.groups.map((group) => (
            <div key={group.title}>
              <h3>{group.title}</h3>
              <FigureRows
                caption={`${catalogue.title}: ${group.caption}`}
                changeTitle={model.changeTitle}
                rows={group.rows}
              />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
