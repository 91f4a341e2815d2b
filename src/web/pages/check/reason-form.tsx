import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { takeFocus } from './take-focus.ts';

/**
 * A form that ends with a reason, which must be given: other fields before it, a button that saves and one that does
 * not. `save` gives why it was refused; nothing when it was done. The first thing wrong takes the focus.
 */
export function ReasonForm(props: {
  readonly title: string;
  readonly lead?: string;
  readonly label: string;
  readonly saveLabel: string;
  readonly fields?: ReactNode;
  /** What is wrong with the other fields, and the id of the field that it is wrong with. */
  readonly fault?: () => { readonly id: string; readonly show: () => void } | null;
  readonly save: (reason: string) => Promise<readonly string[]>;
  readonly cancel: () => void;
}) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const reason = field.current?.value.trim() ?? '';
    const fault = props.fault?.() ?? null;
    fault?.show();
    setMissing(reason === '');
    if (fault) document.getElementById(fault.id)?.focus();
    else if (reason === '') field.current?.focus();
    if (fault || reason === '') return;
    setBusy(true);
    setRefused(await props.save(reason));
    setBusy(false);
  }

  return (
    <form className="reason-form" onSubmit={submit} noValidate aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`} tabIndex={-1} ref={takeFocus}>
        {props.title}
      </h4>
      {props.lead !== undefined && <p>{props.lead}</p>}
      {props.fields}
      <div className={missing ? 'form-group form-error' : 'form-group'}>
        <label className="form-label" htmlFor={id}>
          {props.label}
        </label>
        <span className="form-hint" id={`${id}-hint`}>
          {t('check.reasonHelp')}
        </span>
        {missing && (
          <span className="form-error-message" id={`${id}-error`}>
            {t('check.reasonMissing')}
          </span>
        )}
        <textarea
          id={id}
          ref={field}
          className="form-input"
          rows={2}
          maxLength={2000}
          required
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-error ${id}-hint` : `${id}-hint`}
        />
      </div>
      {refused.length > 0 && (
        <div className="form-error-message" role="alert">
          {refused.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
      <div className="check-actions">
        <button type="submit" className="button button-primary">
          {props.saveLabel}
        </button>
        <button type="button" className="button button-secondary" onClick={props.cancel}>
          {t('check.cancel')}
        </button>
      </div>
    </form>
  );
}
