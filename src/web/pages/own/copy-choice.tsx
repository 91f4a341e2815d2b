import type { OwnFormModel } from '../../../presentation/pages/own/own-model.ts';
import { hiddenFields } from '../../../presentation/state/page-state.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';

/** Chooses the figure that a new one begins as: a form that only asks for another address. */
export function CopyChoice({
  copies,
  chosen,
}: {
  readonly copies: OwnFormModel['copies'];
  readonly chosen: string | null;
}) {
  const { state, path, change } = usePageState();
  const { t } = wordsOf(state.sprog);
  const groups = Map.groupBy(copies, ({ catalogue }) => catalogue);
  return (
    <form
      method="get"
      action={path}
      className="copy-choice"
      onSubmit={(event) => {
        event.preventDefault();
        const tal = new FormData(event.currentTarget).get('tal');
        change({ tal: typeof tal === 'string' && tal !== '' ? tal : undefined, varianter: undefined });
      }}
    >
      {hiddenFields(state, ['tal', 'varianter']).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="kopi">{t('own.page.copy')}</label>
      <select
        id="kopi"
        name="tal"
        className="form-select"
        defaultValue={chosen ?? ''}
        aria-describedby="kopi-hjaelp"
      >
        <option value="">{t('own.page.copyNone')}</option>
        {[...groups].map(([catalogue, figures]) => (
          <optgroup key={catalogue} label={catalogue}>
            {figures.map(({ address, name }) => (
              <option key={address} value={address}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" className="button button-secondary">
        {t('own.page.copyDo')}
      </button>
      <p id="kopi-hjaelp" className="fine">
        {t('own.page.copyHelp')}
      </p>
    </form>
  );
}
