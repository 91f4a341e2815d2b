import { type FormEvent, useId, useState } from 'react';
import type { CheckItem } from '../../../presentation/pages/check/check-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import type { DraftPage } from './use-draft.ts';

/** Writes the child population that no file had. */
export function PopulationForm(props: {
  readonly item: CheckItem;
  readonly change: DraftPage<unknown>['change'];
  readonly told: (done: string) => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const id = useId();
  const [count, setCount] = useState('');
  const [refused, setRefused] = useState<readonly string[]>([]);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const failed = await props.change('POST', 'population', { count });
    setRefused(failed);
    if (failed.length === 0) props.told(t('check.populationSaved'));
  }
  return (
    <form className="population-form" onSubmit={submit} noValidate>
      <div className={refused.length > 0 ? 'form-group form-error' : 'form-group'}>
        <label className="form-label" htmlFor={id}>
          {props.item.population}
        </label>
        <span className="form-hint" id={`${id}-hint`}>
          {t('check.populationHelp')}
        </span>
        {refused.map((message) => (
          <span key={message} role="alert" className="form-error-message" id={`${id}-error`}>
            {message}
          </span>
        ))}
        <input
          id={id}
          className="form-input"
          inputMode="numeric"
          value={count}
          onChange={({ target }) => setCount(target.value)}
          aria-describedby={`${id}-hint`}
          aria-invalid={refused.length > 0}
        />
      </div>
      <button type="submit" className="button button-secondary">
        {t('check.populationSave')}
      </button>
    </form>
  );
}
