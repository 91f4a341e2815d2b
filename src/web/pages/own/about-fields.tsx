import type { ReactNode } from 'react';
import { DECIMALS } from '../../../presentation/format/value.ts';
import type { OwnDraft } from '../../../presentation/pages/own/own-draft.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';

const DIRECTIONS = ['none', 'up', 'down', 'stable'] as const;
const ACTS = [
  { act: 'barnets lov', id: 'lov-nu', label: 'lawNow' },
  { act: 'serviceloven', id: 'lov-foer', label: 'lawBefore' },
] as const;

/** What is told of the figure beside what it counts; a figure that is there keeps its short name (`fixed`). */
export function AboutFields(props: {
  readonly draft: OwnDraft;
  readonly change: (change: Partial<Omit<OwnDraft, 'sentence' | 'answers'>>) => void;
  readonly fixed: boolean;
}) {
  const { draft, change, fixed } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const { unit } = draft.sentence;
  const decimals = DECIMALS[unit];
  const provisionsOf = (act: string) => draft.law.find((law) => law.act === act)?.provisions ?? '';
  const withLaw = (act: string, provisions: string) =>
    ACTS.map((known) => ({
      act: known.act,
      provisions: known.act === act ? provisions : provisionsOf(known.act),
    }));
  return (
    <fieldset className="own-about">
      <legend>
        <h2>{t('own.page.about')}</h2>
      </legend>
      <Field id="navn" label={t('own.form.name')}>
        <input
          id="navn"
          className="form-input"
          value={draft.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </Field>
      {!fixed && (
        <Field id="kort-navn" label={t('own.form.slug')}>
          <input
            id="kort-navn"
            className="form-input"
            value={draft.slug}
            onChange={({ target }) => change({ slug: target.value })}
          />
        </Field>
      )}
      <p className="fine">
        {t('own.form.unitFollows', {
          unit: t(`own.form.unit.${unit}`),
          decimals: t('own.form.decimals', { count: decimals }),
        })}
      </p>
      <Field id="ejer" label={t('own.form.owner')}>
        <input
          id="ejer"
          className="form-input"
          value={draft.owner}
          onChange={({ target }) => change({ owner: target.value })}
        />
      </Field>
      <fieldset className="law-fields" aria-describedby="lov-hjaelp">
        <legend className="form-label">{t('own.form.law')}</legend>
        <p id="lov-hjaelp" className="fine">
          {t('own.form.lawHint')}
        </p>
        {ACTS.map(({ act, id, label }) => (
          <Field key={act} id={id} label={t(`own.form.${label}`)}>
            <input
              id={id}
              className="form-input"
              value={provisionsOf(act)}
              onChange={({ target }) => change({ law: withLaw(act, target.value) })}
            />
          </Field>
        ))}
      </fieldset>
      <Field id="retning" label={t('own.form.direction')}>
        <select
          id="retning"
          className="form-select"
          value={draft.direction}
          onChange={({ target }) =>
            change({ direction: DIRECTIONS.find((known) => known === target.value) ?? 'none' })
          }
        >
          {DIRECTIONS.map((direction) => (
            <option key={direction} value={direction}>
              {t(`own.form.directions.${direction}`)}
            </option>
          ))}
        </select>
      </Field>
      {!fixed && (
        <Field id="gaelder-fra" label={t('own.form.validFrom')}>
          <input
            id="gaelder-fra"
            type="date"
            className="form-input"
            value={draft.validFrom}
            onChange={({ target }) => change({ validFrom: target.value })}
          />
        </Field>
      )}
      <Field id="forbehold" label={t('own.form.caveat')}>
        <textarea
          id="forbehold"
          className="form-input"
          rows={2}
          value={draft.caveat}
          onChange={({ target }) => change({ caveat: target.value })}
        />
      </Field>
      <Field id="navn-en" label={t('own.form.nameEn')}>
        <input
          id="navn-en"
          className="form-input"
          value={draft.nameEn}
          onChange={({ target }) => change({ nameEn: target.value })}
        />
      </Field>
    </fieldset>
  );
}

function Field({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="form-group">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}
