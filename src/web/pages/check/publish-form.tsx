import { type FormEvent, useId, useRef } from 'react';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';

/** The note on the version, whether earlier dates come along, and the button that publishes. */
export function PublishForm({
  busy,
  earlier,
  publish,
}: {
  readonly busy: boolean;
  /** The earlier dates in words; empty when there are none to take along. */
  readonly earlier: string;
  readonly publish: (publication: { readonly note: string; readonly earlier: boolean }) => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const id = useId();
  const note = useRef<HTMLTextAreaElement>(null);
  const along = useRef<HTMLInputElement>(null);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    publish({ note: note.current?.value.trim() ?? '', earlier: along.current?.checked ?? false });
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
      {earlier !== '' && (
        <div className="form-group-checkbox">
          <input
            id={`${id}-earlier`}
            ref={along}
            type="checkbox"
            className="form-checkbox"
            aria-describedby={`${id}-earlier-hint`}
          />
          <label className="form-label" htmlFor={`${id}-earlier`}>
            {t('check.publish.earlier', { dates: earlier })}
          </label>
          <p className="fine reading" id={`${id}-earlier-hint`}>
            {t('check.publish.earlierHelp')}
          </p>
        </div>
      )}
      <button type="submit" className="button button-primary">
        {t('check.publish.button')}
      </button>
    </form>
  );
}
