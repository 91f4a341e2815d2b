import type { FormEvent } from 'react';
import type { ExploreModel } from '../../../presentation/pages/explore/explore-model.ts';
import { hiddenFields, type StateChange, type StateKey } from '../../../presentation/state/page-state.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { NothingCounted } from '../../components/nothing-counted.tsx';
import { Page } from '../../components/page.tsx';
import { usePageState } from '../../state/page-state.ts';
import { ExploreTableView } from './explore-table.tsx';
import { FigureChoices } from './figure-choices.tsx';

/** The free table. */
export function ExplorePage() {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <Page<ExploreModel>
      title={(model) => model?.title ?? t('explore.heading')}
      draw={(model) => <Explore model={model} />}
    />
  );
}

function Explore({ model }: { readonly model: ExploreModel }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  if (model.frame.date === null) {
    return (
      <>
        <h1>{t('explore.heading')}</h1>
        <NothingCounted />
      </>
    );
  }
  return (
    <article className="explore-page">
      <h1>{model.title}</h1>
      {model.fullTitle !== model.title && (
        <details>
          <summary>{t('explore.fullTitle')}</summary>
          <p className="reading">{model.fullTitle}</p>
        </details>
      )}
      <Controls model={model} />
      {model.remarks.length > 0 && (
        <div className="explore-notes" role="status" aria-label={t('explore.notes')}>
          <ul className="no-max-width">
            {model.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
      {model.tables.map((table) => (
        <div key={table.title}>
          {model.tables.length > 1 && <h2>{table.title}</h2>}
          {table.chart && <ChartFrame chart={table.chart} />}
          {model.view === 'graf' && !table.chart && table.rows.length > 0 && (
            <p className="reading">{t('explore.noChart')}</p>
          )}
          {table.rows.length === 0 || table.columns.length === 0 ? (
            <p className="reading">{t('explore.empty')}</p>
          ) : (
            <ExploreTableView table={table} sortedBy={model.sortedBy} />
          )}
        </div>
      ))}
      {model.legend.length > 0 && (
        <div className="fine">
          <strong>{t('table.legend')}</strong>
          <ul className="no-max-width">
            {model.legend.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}

/** Everything that the form sets; what is not among it goes along. A new order of columns would sort by another one. */
const CONTROLLED = [
  'raekker',
  'kolonner',
  'fra',
  'alder',
  'maalgruppe',
  'enhed',
  'vis',
  'tal',
  'sorter',
] as const satisfies readonly StateKey[];

function Controls({ model }: { readonly model: ExploreModel }) {
  const { state, path, change } = usePageState();
  const { t } = wordsOf(state.sprog);
  const usual: Readonly<Record<string, string>> = { raekker: 'noegletal', enhed: 'vaerdi', vis: 'tabel' };
  const set = (key: (typeof CONTROLLED)[number], value: string) => {
    const change1: StateChange = { [key]: value === '' || value === usual[key] ? undefined : value };
    change(key === 'vis' || key === 'sorter' ? change1 : { ...change1, sorter: undefined });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    set('tal', given.getAll('tal').join(','));
  };
  return (
    <form
      method="get"
      action={path}
      className="explore-form no-print"
      aria-label={t('explore.choices')}
      onSubmit={submit}
    >
      {hiddenFields(state, CONTROLLED).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {model.controls.map(({ key, label, value, options }) => (
        <div key={key} className="form-group">
          <label className="form-label" htmlFor={`valg-${key}`}>
            {label}
          </label>
          <select
            id={`valg-${key}`}
            name={key}
            className="form-select"
            value={value}
            onChange={({ target }) => set(key, target.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.reason === '' ? option.text : `${option.text} (${option.reason})`}
              </option>
            ))}
          </select>
        </div>
      ))}
      <FigureChoices figures={model.figures} choose={(values) => set('tal', values.join(','))} />
      <noscript>
        <button type="submit" className="button button-secondary">
          {t('explore.apply')}
        </button>
      </noscript>
    </form>
  );
}
