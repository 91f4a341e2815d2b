import { type FormEvent, useId, useRef } from 'react';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';

/** The note on the version, and the button that publishes. */
export function PublishForm({
  busy,
  publish,
}: {
  readonly busy: boolean;
  readonly publish: (note: string) => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const id = useId();
  const note = useRef<HTMLTextAreaElement>(null);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!busy) publish(note.current?.value.trim() ?? '');
  }
  return (
    <form className="publish-form" onSubmit={submit}>
      <div className="form-group">
        <label className="form-label" htmlFor={id}>
          {t('check.publish.note')}
        </label>
        <span className="form-hint" id={`${id}-hint`}>
          {t('check.publish.noteHelp')}
        </span>
        <textarea
          id={id}
          ref={note}
          className="form-input"
          rows={3}
          maxLength={2000}
          aria-describedby={`${id}-hint`}
        />
      </div>
      <button type="submit" className="button button-primary">
        {t('check.publish.button')}
      </button>
    </form>
  );
}
