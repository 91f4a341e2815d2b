import { useState } from 'react';
import type { CompareModel, CompareRow } from '../../../presentation/pages/check/compare-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { ChangeView } from '../../components/change-view.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { usePageState } from '../../state/page-state.ts';
import { focusOn } from './take-focus.ts';
import { Waterfall } from './waterfall.tsx';

/** This counting held against the last: rows that came and went, and every figure by step. */
export function Comparison({ model }: { readonly model: CompareModel }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <>
      <h2>{t('check.compare.title')}</h2>
      <p className="reading">{model.lead}</p>
      <p className="fine reading">{model.exact}</p>
      {model.compared && model.rows.length > 0 && <RowsTable model={model} />}
      <section aria-labelledby="alle-noegletal">
        <h2 id="alle-noegletal">{t('check.compare.figuresTitle')}</h2>
        {model.compared && <p>{t('check.compare.figuresLead')}</p>}
        {model.catalogues.map((catalogue) => (
          <section key={catalogue.name} aria-labelledby={`katalog-${catalogue.name}`}>
            <h3 id={`katalog-${catalogue.name}`}>{catalogue.title}</h3>
            {catalogue.groups.map((group) => (
              <Group key={group.title} group={group} model={model} catalogue={catalogue.title} />
            ))}
          </section>
        ))}
        {model.legend !== '' && <p className="fine">{model.legend}</p>}
        {model.explained !== '' && <p className="fine reading explained">{model.explained}</p>}
      </section>
    </>
  );
}

function RowsTable({ model }: { readonly model: CompareModel }) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const columns = ['came', 'left', 'changed', 'same'] as const;
  const caption = t('check.compare.rowsCaption');
  return (
    <section aria-labelledby="raekker">
      <h2 id="raekker">{t('check.compare.rowsTitle')}</h2>
      <ScrollRegion caption={caption} hint={t('table.scroll')}>
        <table className="numbers moved-rows">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="head date-cell">
                {t('check.compare.table')}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="head right">
                  {t(`check.compare.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <tr key={row.name}>
                <th scope="row" className="cell date-cell">
                  {row.name}
                </th>
                {columns.map((column) => (
                  <td key={column} className="cell right">
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

/** The figures of a step as a table; the one that is chosen is explained below it. */
function Group(props: {
  readonly model: CompareModel;
  readonly catalogue: string;
  readonly group: CompareModel['catalogues'][number]['groups'][number];
}) {
  const { model, group } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [open, setOpen] = useState<string | null>(null);
  const chosen = group.rows.find(({ id }) => id === open);
  const caption = `${props.catalogue}. ${group.caption}`;
  const close = () => {
    setOpen(null);
    if (open !== null) focusOn(`vaelg-${open}`);
  };
  return (
    <div className="compare-group">
      <h4>{group.title}</h4>
      <ScrollRegion caption={caption} hint={t('table.scroll')}>
        <table className={model.compared ? 'figures compared stacked' : 'figures compared alone'}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="head name-cell">
                {t('overview.figure')}
              </th>
              {model.compared && (
                <th scope="col" className="head right">
                  {model.beforeTitle}
                </th>
              )}
              <th scope="col" className="head right">
                {model.nowTitle}
              </th>
              {model.compared && (
                <>
                  <th scope="col" className="head right">
                    {t('check.compare.difference')}
                  </th>
                  <th scope="col" className="head head-why">
                    {t('check.compare.why')}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {group.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" className={`cell name-cell${row.sub ? ' sub-cell' : ''}`}>
                  <Name
                    row={row}
                    open={row.id === open}
                    press={() => setOpen(row.id === open ? null : row.id)}
                  />
                </th>
                {model.compared && (
                  <td className="cell right" data-title={model.beforeTitle}>
                    {row.before}
                  </td>
                )}
                <td className="cell right" data-title={model.nowTitle}>
                  {row.now}
                  {!model.compared && row.unit !== '' && <small> {row.unit}</small>}
                </td>
                {model.compared && (
                  <>
                    <td className="cell right" data-title={t('check.compare.difference')}>
                      {row.difference}
                    </td>
                    <td className="cell why-cell">
                      {row.change && <ChangeView change={row.change} />}
                      {row.cause !== '' && <span className="cause">{row.cause}</span>}
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {chosen?.waterfall && (
        <Waterfall key={chosen.id} id={`forklar-${chosen.id}`} model={chosen.waterfall} close={close} />
      )}
    </div>
  );
}

/** The name of a figure: a button where there is an explanation to open. */
function Name({
  row,
  open,
  press,
}: {
  readonly row: CompareRow;
  readonly open: boolean;
  readonly press: () => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <span className="figure-name">
      {row.label !== '' && <span className="figure-number">{row.label}</span>}
      {row.waterfall ? (
        <button
          type="button"
          id={`vaelg-${row.id}`}
          className="row-button"
          aria-expanded={open}
          aria-label={t('check.compare.open', { name: row.name })}
          onClick={press}
        >
          {row.name}
        </button>
      ) : (
        <span>{row.name}</span>
      )}
    </span>
  );
}
