import type { Frame } from '../../presentation/pages/frame.ts';
import { hiddenFields } from '../../presentation/state/page-state.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';

/** Chooses the cut-off; the newest is the address without a date. A form where there are no scripts. */
export function DatePicker({ frame }: { readonly frame: Frame }) {
  const { path, state, change } = usePageState();
  const { t } = wordsOf(frame.language);
  const newest = frame.dates[0]?.iso;
  if (frame.date === null) return null;
  const choose = (date: string) => change({ dato: date === newest ? undefined : date, version: undefined });
  return (
    <form method="get" action={path} className="date-choice">
      {hiddenFields(state, ['dato', 'version']).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="dato">{t('frame.date')}</label>
      <select
        id="dato"
        name="dato"
        className="form-select"
        value={frame.date}
        onChange={({ target }) => choose(target.value)}
      >
        {frame.dates.map(({ iso, text }) => (
          <option key={iso} value={iso}>
            {text}
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit" className="button button-secondary">
          {t('site.showDate')}
        </button>
      </noscript>
    </form>
  );
}
