import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import type { OwnChangeAsked } from './own-api.ts';

/** A mistake put right, or a new version from a date: what the change of a figure is. */
export function ChangeChoice(props: {
  readonly asked: OwnChangeAsked;
  readonly choose: (asked: OwnChangeAsked) => void;
  /** ISO: when the present version began to hold. */
  readonly after: string;
}) {
  const { asked, choose, after } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  if (asked.kind === 'new') return null;
  const { id } = asked;
  return (
    <fieldset className="own-change">
      <legend>
        <h2>{t('own.page.change')}</h2>
      </legend>
      <span className="form-group-radio">
        <input
          type="radio"
          className="form-radio"
          id="ret"
          name="aendring"
          checked={asked.kind === 'correct'}
          onChange={() => choose({ kind: 'correct', id })}
        />
        <label className="form-label" htmlFor="ret">
          {t('own.page.changeCorrect')}
        </label>
      </span>
      <span className="form-group-radio">
        <input
          type="radio"
          className="form-radio"
          id="ny-version"
          name="aendring"
          checked={asked.kind === 'version'}
          onChange={() => choose({ kind: 'version', id, from: '' })}
        />
        <label className="form-label" htmlFor="ny-version">
          {t('own.page.changeVersion')}
        </label>
      </span>
      {asked.kind === 'version' && (
        <div className="form-group">
          <label className="form-label" htmlFor="version-fra">
            {t('own.page.changeFrom')}
          </label>
          <input
            id="version-fra"
            type="date"
            className="form-input"
            min={after}
            value={asked.from}
            onChange={({ target }) => choose({ kind: 'version', id, from: target.value })}
          />
        </div>
      )}
    </fieldset>
  );
}
