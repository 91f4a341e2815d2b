import type { FormEvent } from 'react';
import { Link } from 'wouter';
import type { ListSearch } from '../../presentation/pages/list-filter.ts';
import type { ListModel } from '../../presentation/pages/list-model.ts';
import { hiddenFields, type StateKey } from '../../presentation/state/page-state.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { FigureRows } from '../components/figure-rows.tsx';
import { NothingCounted } from '../components/nothing-counted.tsx';
import { Page } from '../components/page.tsx';
import { usePageState } from '../state/page-state.ts';

/** What the search form sets; all else of the address goes along. */
const SEARCHED = ['soeg', 'trin', 'enhed', 'egne'] as const satisfies readonly StateKey[];

/** All figures, catalogue by catalogue, grouped by the step they are about. */
export function ListPage() {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return <Page<ListModel> title={() => t('list.title')} draw={(model) => <List model={model} />} />;
}

function List({ model }: { readonly model: ListModel }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { search, catalogues, frame } = model;
  if (frame.date === null)
    return (
      <>
        <h1>{t('list.title')}</h1>
        <NothingCounted />
      </>
    );
  return (
    <>
      <h1>{t('list.title')}</h1>
      <p className="lead">{model.lead}</p>
      <p className="no-print">
        <Link href={to('/noegletal/nyt')}>{t('own.actions.create')}</Link>
      </p>
      <Search key={JSON.stringify(search)} search={search} />
      <p role="status" className="found">
        {search.found}
      </p>
      {catalogues.length === 0 && <Nothing own={search.own} />}
      {catalogues.map((catalogue) => (
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

/** A form that the address answers; with scripts the page is not loaded anew. */
function Search({ search }: { readonly search: ListSearch }) {
  const { state, path, here, change } = usePageState();
  const { t } = wordsOf(state.sprog);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    change(
      Object.fromEntries(SEARCHED.map((key) => [key, String(given.get(key) ?? '').trim() || undefined])),
    );
  };
  return (
    <search className="search no-print">
      <form method="get" action={path} onSubmit={submit}>
        {hiddenFields(state, SEARCHED).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="search-row">
          <div className="search-text">
            <label className="form-label" htmlFor="soeg">
              {t('written.list.search')}
            </label>
            <span className="form-hint" id="soeg-hint">
              {search.hint}
            </span>
            <input
              id="soeg"
              name="soeg"
              type="search"
              className="form-input"
              defaultValue={search.text}
              aria-describedby="soeg-hint"
            />
          </div>
          <Choose name="trin" label={t('written.list.step')} choices={search.steps} />
          <Choose name="enhed" label={t('written.list.unit')} choices={search.units} />
        </div>
        <div className="form-group-checkbox">
          <input
            type="checkbox"
            id="egne-kun"
            name="egne"
            value="1"
            className="form-checkbox"
            defaultChecked={search.own}
          />
          <label className="form-label" htmlFor="egne-kun">
            {t('written.list.own')}
          </label>
        </div>
        <button type="submit" className="button button-primary">
          {t('written.list.show')}
        </button>{' '}
        {search.narrowed && <Link href={here(NOTHING_SEARCHED)}>{t('written.list.reset')}</Link>}
      </form>
    </search>
  );
}

const NOTHING_SEARCHED = { soeg: undefined, trin: undefined, enhed: undefined, egne: undefined };

function Choose(props: {
  readonly name: string;
  readonly label: string;
  readonly choices: ListSearch['steps'];
}) {
  const { name, label, choices } = props;
  return (
    <div>
      <label className="form-label" htmlFor={`vaelg-${name}`}>
        {label}
      </label>
      <select
        id={`vaelg-${name}`}
        name={name}
        className="form-select"
        defaultValue={choices.find(({ chosen }) => chosen)?.value ?? ''}
      >
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Nothing({ own }: { readonly own: boolean }) {
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <section className="lone">
      <h2>{t('written.list.nothing')}</h2>
      <p className="reading">{t(own ? 'written.list.nothingOwn' : 'written.list.nothingHelp')}</p>
      <Link href={here(NOTHING_SEARCHED)}>{t('written.list.reset')}</Link>
    </section>
  );
}
