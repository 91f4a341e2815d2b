import { type FormEvent, useState } from 'react';
import type { IntakeListModel } from '../../../presentation/pages/intake/intake-list-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';

/** Asks whose installation it is, the first time. */
export function MunicipalityForm(props: {
  readonly municipalities: IntakeListModel['municipalities'];
  readonly choose: (code: string) => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code !== '') props.choose(code);
  };
  return (
    <form className="choose-municipality" onSubmit={submit}>
      <h2>{t('intake.municipality.title')}</h2>
      <p id="kommune-hjaelp">{t('intake.municipality.help')}</p>
      <label className="form-label" htmlFor="kommune">
        {t('intake.municipality.label')}
      </label>
      <select
        id="kommune"
        className="form-select"
        aria-describedby="kommune-hjaelp"
        required
        value={code}
        onChange={({ target }) => setCode(target.value)}
      >
        <option value="">{t('intake.municipality.none')}</option>
        {props.municipalities.map((each) => (
          <option key={each.code} value={each.code}>
            {each.name}
          </option>
        ))}
      </select>
      <p>
        <button type="submit" className="button button-primary">
          {t('intake.municipality.save')}
        </button>
      </p>
    </form>
  );
}
