import { type FormEvent, useState } from 'react';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { draftUrl } from './draft-url.ts';
import { ask, send } from './send.ts';
import type { Changes } from './use-change.ts';

const LONGEST = 60;

/** Keeps the choices of a draft under a name for the next time; then its page is asked for anew at `page`. */
export function ProfileForm<T>(props: {
  readonly name: string;
  readonly draft: string;
  readonly page: string;
  readonly save: Changes<T>['save'];
}) {
  const { draft, page, save } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [name, setName] = useState(props.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const url = draftUrl(draft, 'profile', state);
    const said = t('intake.columns.profileSaved', { name: name.trim() });
    void save(async () => {
      const answer = await send('POST', url, { name });
      return answer.ok ? ask<T>(page) : answer;
    }, said);
  };
  return (
    <form className="profile" onSubmit={submit}>
      <h2>{t('intake.columns.profile')}</h2>
      <label className="form-label" htmlFor="profilnavn">
        {t('intake.columns.profileName')}
      </label>
      <span className="form-hint" id="profilnavn-hjaelp">
        {t('intake.columns.profileHelp')}
      </span>
      <div className="profile-ways">
        <input
          id="profilnavn"
          className="form-input"
          value={name}
          maxLength={LONGEST}
          autoComplete="off"
          aria-describedby="profilnavn-hjaelp"
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className="button button-secondary">
          {t('intake.columns.saveProfile')}
        </button>
      </div>
    </form>
  );
}
