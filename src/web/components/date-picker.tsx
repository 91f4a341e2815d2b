import type { Frame } from '../../presentation/pages/frame.ts';
import { wordsOf } from '../../presentation/texts/words.ts';
import { usePageState } from '../state/page-state.ts';

/** Chooses the cut-off; the newest is the address without a date. */
export function DatePicker({ frame }: { readonly frame: Frame }) {
  const { change } = usePageState();
  const { t } = wordsOf(frame.language);
  const newest = frame.dates[0]?.iso;
  if (frame.date === null) return null;
  return (
    <div className="date-choice">
      <label htmlFor="dato">{t('frame.date')}</label>
      <select
        id="dato"
        className="form-select"
        value={frame.date}
        onChange={({ target }) => change({ dato: target.value === newest ? undefined : target.value })}
      >
        {frame.dates.map(({ iso, text }) => (
          <option key={iso} value={iso}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
