import { Link } from 'wouter';
import type { VariantsModel } from '../../../presentation/pages/own/variants-model.ts';
import { hiddenFields } from '../../../presentation/state/page-state.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { FigureLink } from '../../components/figure-link.tsx';
import { Page } from '../../components/page.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { usePageState } from '../../state/page-state.ts';

/** A figure as it is beside variants of its rule. */
export function VariantsPage() {
  const { state, path } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <Page<VariantsModel>
      key={path}
      title={(model) => model?.title ?? t('own.actions.variants')}
      draw={(model) => <Variants model={model} />}
    />
  );
}

function Variants({ model }: { readonly model: VariantsModel }) {
  const { state, to } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <article className="variants-page">
      <nav aria-label={t('frame.breadcrumb')} className="crumbs">
        <ol>
          <li>
            <Link href={to('/noegletal')}>{t('frame.figures')}</Link>
          </li>
          <li>
            <FigureLink link={model.link}>{model.name}</FigureLink>
          </li>
          <li aria-current="page">{t('own.actions.variants')}</li>
        </ol>
      </nav>
      <h1>{model.title}</h1>
      {model.closed === null ? (
        <>
          <p className="lead">{t('own.variants.lead')}</p>
          <Table model={model} />
          <p className="fine">{t('own.variants.reading')}</p>
          <AddVariant model={model} />
        </>
      ) : (
        <p className="reading">{model.closed}</p>
      )}
    </article>
  );
}

function Table({ model }: { readonly model: VariantsModel }) {
  const { state, to, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <ScrollRegion caption={model.caption} hint={t('table.scroll')}>
      <table className="numbers variants">
        <caption className="sr-only">{model.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="head date-cell">
              {t('own.variants.date')}
            </th>
            {model.columns.map(({ title, text, unit }) => (
              <th key={title} scope="col" className="head right variant-head">
                {title}
                {text !== '' && <span className="variant-text">{text}</span>}
                <span className="fine">{unit}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map(({ date, cells }) => (
            <tr key={date}>
              <th scope="row" className="cell date-cell">
                {date}
              </th>
              {cells.map(({ value, counted, difference }, i) => (
                <td key={model.columns[i]?.title} className="cell right">
                  <span className="variant-value">{value}</span>
                  <span className="fine variant-counted">{counted}</span>
                  {difference !== '' && (
                    <span className="variant-difference">
                      <span className="sr-only">{t('own.variants.difference')}: </span>
                      {difference}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot className="no-print">
          <tr>
            <td className="date-cell" />
            {model.columns.map(({ title, without, save }, i) => (
              <td key={title} className="right variant-links">
                {save && <Link href={to('/noegletal/nyt', save)}>{t('own.variants.save', { n: i })}</Link>}
                {without !== null && (
                  <Link href={here({ varianter: without === '' ? undefined : without })}>
                    {t('own.variants.remove', { n: i })}
                  </Link>
                )}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function AddVariant({ model }: { readonly model: VariantsModel }) {
  const { state, here, path, change } = usePageState();
  const { t } = wordsOf(state.sprog);
  if (model.choices.length === 0) return <p className="reading">{t('own.variants.none')}</p>;
  if (model.full) return <p className="reading">{t('own.variants.full')}</p>;
  return (
    <section aria-labelledby="tilfoej" className="no-print">
      {model.suggestions.length > 0 && (
        <>
          <h2>{t('own.variants.suggestions')}</h2>
          <ul className="variant-suggestions nobullet-list no-max-width">
            {model.suggestions.map(({ text, written }) => (
              <li key={written}>
                <Link href={here({ varianter: written })}>{text}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="tilfoej">{t('own.variants.add')}</h2>
      <p className="reading">{t('own.variants.addLead')}</p>
      <form
        method="get"
        action={path}
        className="variant-form"
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = [...new FormData(event.currentTarget)].filter(
            ([name, value]) =>
              value !== '' && model.choices.some(({ choice }) => choice === name.slice(PREFIX.length)),
          );
          if (chosen.length === 0) return;
          const variant = chosen.map(([name, value]) => `${name.slice(PREFIX.length)}:${value}`).join(',');
          change({ varianter: [...(model.written === null ? [] : [model.written]), variant].join(';') });
        }}
      >
        {hiddenFields(state, []).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {model.choices.map(({ choice, label, usual, values }) => (
          <div key={choice} className="form-group">
            <label className="form-label" htmlFor={`valg-${choice}`}>
              {label}
            </label>
            <select id={`valg-${choice}`} name={`${PREFIX}${choice}`} className="form-select" defaultValue="">
              <option value="">{`${t('own.variants.asIs')} (${usual})`}</option>
              {values.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit" className="button button-secondary">
          {t('own.variants.addDo')}
        </button>
      </form>
    </section>
  );
}

/** The form's own fields do not stand in the address by these names. */
const PREFIX = 'valg.';
