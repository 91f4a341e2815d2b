import { type FormEvent, useState } from 'react';
import type { EntryModel } from '../../../presentation/pages/entry/entry-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';

/** Adds a column; proposes the next date of the rhythm. */
export function AddDate({
  model,
  onAdd,
}: {
  readonly model: EntryModel;
  readonly onAdd: (date: string) => void;
}) {
  const { t } = wordsOf(model.language);
  const [date, setDate] = useState(model.nextDate);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAdd(date);
  };
  return (
    <form className="entry-add no-print" onSubmit={submit}>
      <label htmlFor="ny-dato">{t('entry.date.add')}</label>
      <input
        id="ny-dato"
        className="form-input"
        type="date"
        min="1850-01-01"
        max="2199-12-31"
        value={date}
        onChange={({ target }) => setDate(target.value)}
      />
      <button type="submit" className="button button-secondary">
        {t('entry.date.addButton')}
      </button>
    </form>
  );
}
