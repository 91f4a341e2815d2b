import { useState } from 'react';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';

const EARLIEST = '1990-01-01';
const LATEST = '2100-12-31';

/** The cut-off date: saved as soon as it is a date that can be meant (while a year is typed it is none yet). */
export function DateField(props: {
  readonly date: string;
  readonly save: (date: string) => Promise<unknown>;
}) {
  const { date, save } = props;
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [written, setWritten] = useState(date);
  const [left, setLeft] = useState(false);
  const wrong = left && !isMeant(written);
  const write = (text: string) => {
    setWritten(text);
    setLeft(false);
    if (isMeant(text) && text !== date) void save(text);
  };
  return (
    <div className={`form-group ${wrong ? 'form-error' : ''}`}>
      <label className="form-label" htmlFor="skaeringsdato">
        {t('intake.files.date')}
      </label>
      <span className="form-hint" id="skaeringsdato-hjaelp">
        {t('intake.files.dateHelp')}
      </span>
      {wrong && (
        <span className="form-error-message" id="skaeringsdato-fejl">
          {t('intake.files.dateWrong')}
        </span>
      )}
      <input
        id="skaeringsdato"
        className="form-input date-input"
        type="date"
        required
        min={EARLIEST}
        max={LATEST}
        value={written}
        aria-describedby={`skaeringsdato-hjaelp${wrong ? ' skaeringsdato-fejl' : ''}`}
        aria-invalid={wrong}
        onChange={({ target }) => write(target.value)}
        onBlur={() => setLeft(true)}
      />
    </div>
  );
}

/** A date field gives an empty text for what is no date. */
function isMeant(date: string): boolean {
  return date >= EARLIEST && date <= LATEST;
}
