import { useState } from 'react';
import { Link } from 'wouter';
import type { WantedForm, WantedModel } from '../../presentation/pages/wanted-model.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { WANTED_FIELDS } from '../../presentation/written/wanted-fields.ts';
import { FigureLink } from '../components/figure-link.tsx';
import { Page } from '../components/page.tsx';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { TargetView } from '../components/target-view.tsx';
import { Field } from '../components/written/field.tsx';
import { WritingForm } from '../components/written/writing-form.tsx';
import { usePageState } from '../state/page-state.ts';

/** What is wanted of every figure; one is changed at a time. */
export function WantedPage() {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [said, setSaid] = useState('');
  return (
    <Page<WantedModel>
      title={() => t('written.wanted.title')}
      draw={(model) => <Wanteds model={model} said={said} onSaid={setSaid} />}
    />
  );
}

function Wanteds(props: {
  readonly model: WantedModel;
  readonly said: string;
  readonly onSaid: (said: string) => void;
}) {
  const { model, said, onSaid } = props;
  const { state, here } = usePageState();
  const { t } = wordsOf(state.sprog);
  return (
    <>
      <h1>{t('written.wanted.title')}</h1>
      <p className="reading">{t('written.wanted.lead')}</p>
      {!model.canWrite && <p className="reading">{t('written.write.without')}</p>}
      <p role="status" className={said === '' ? 'sr-only' : 'written-said'}>
        {said}
      </p>
      {model.form && <TargetForm key={model.form.figure} form={model.form} onSaid={onSaid} />}
      {model.groups.map((group) => (
        <section key={group.name} aria-labelledby={`maal-${group.name}`}>
          <h2 id={`maal-${group.name}`}>{group.title}</h2>
          <ScrollRegion caption={group.caption} hint={t('table.scroll')}>
            <table className="figures wanted-table">
              <caption className="sr-only">{group.caption}</caption>
              <thead>
                <tr>
                  {[
                    t('written.wanted.figure'),
                    t('written.wanted.direction'),
                    t('written.wanted.path'),
                    ...(model.stateTitle === '' ? [] : [model.stateTitle]),
                  ].map((title, i) => (
                    <th key={title} scope="col" className={i === 0 ? 'head name-cell' : 'head'}>
                      {title}
                    </th>
                  ))}
                  {model.canWrite && (
                    <th scope="col" className="head no-print">
                      {t('written.wanted.edit')}
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {group.rows.map((row) => (
                  <tr key={row.figure}>
                    <th scope="row" className={`cell name-cell${row.sub ? ' sub-cell' : ''}`}>
                      <span className="figure-name">
                        {row.label !== '' && <span className="figure-number">{row.label}</span>}
                        <FigureLink link={row.link}>{row.name}</FigureLink>
                      </span>
                    </th>
                    <td className="cell">{row.direction}</td>
                    <td className="cell wanted-path">{row.path === '' ? '–' : row.path}</td>
                    {row.target && (
                      <td className="cell">
                        <TargetView target={row.target} />
                      </td>
                    )}
                    {model.canWrite && (
                      <td className="cell no-print">
                        <Link
                          href={here({ tal: row.figure })}
                          aria-label={t('written.wanted.editOf', { name: row.name })}
                          className="edit-link"
                          onClick={() => onSaid('')}
                        >
                          {t('written.wanted.edit')}
                        </Link>
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </section>
      ))}
    </>
  );
}

const DIRECTIONS = ['up', 'down', 'stable', 'none'] as const;

function TargetForm(props: { readonly form: WantedForm; readonly onSaid: (said: string) => void }) {
  const { form, onSaid } = props;
  const { state, here, change } = usePageState();
  const { t } = wordsOf(state.sprog);
  const labels = {
    fra_dato: t('written.wanted.startDate'),
    fra_tal: t('written.wanted.startValue'),
    til_dato: t('written.wanted.endDate'),
    til_tal: t('written.wanted.endValue'),
    korridor: t('written.wanted.corridor'),
    ansvarlig: t('written.wanted.owner'),
  };
  return (
    <section aria-labelledby="maaltal-form" className="wanted-form">
      <h2 id="maaltal-form" tabIndex={-1} ref={focusOnce}>
        {t('written.wanted.form', { name: form.name })}
      </h2>
      <p className="fine">
        {t('written.wanted.unit', { unit: form.unit })} {t('written.wanted.emptyHint')}
      </p>
      <WritingForm
        kind="maaltal"
        id="maal"
        back={here({ tal: undefined })}
        hidden={{ noegletal: form.figure }}
        submit={t('written.wanted.save')}
        onKept={() => {
          onSaid(t('written.wanted.saved', { name: form.name }));
          change({ tal: undefined });
        }}
      >
        {(context) => (
          <>
            <div className={`form-group ${context.problemOf('retning') ? 'form-error' : ''}`}>
              <label className="form-label" htmlFor={context.idOf('retning')}>
                {t('written.wanted.direction')}
              </label>
              <span className="form-hint" id={context.idOf('retning-hint')}>
                {t('written.wanted.directionHint')}
              </span>
              <select
                id={context.idOf('retning')}
                name="retning"
                className="form-select"
                defaultValue={form.direction}
                aria-describedby={context.idOf('retning-hint')}
              >
                {DIRECTIONS.map((direction) => (
                  <option key={direction} value={direction}>
                    {t(`written.wanted.directions.${direction}`)}
                  </option>
                ))}
              </select>
            </div>
            <div className="wanted-fields">
              {WANTED_FIELDS.map((name) => (
                <Field
                  key={name}
                  context={context}
                  name={name}
                  label={labels[name]}
                  type={name.endsWith('_dato') ? 'date' : 'text'}
                  value={form.fields[name]}
                />
              ))}
            </div>
          </>
        )}
      </WritingForm>
      <p className="no-print">
        <Link href={here({ tal: undefined })}>{t('written.wanted.cancel')}</Link>
      </p>
    </section>
  );
}

/** The form comes above the list that it was chosen in: the reader is brought to it. */
function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}
