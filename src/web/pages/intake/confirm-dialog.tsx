import { useId, useRef } from 'react';

/** A button that asks before it does what cannot be undone; the way out stands first. */
export function ConfirmDialog(props: {
  readonly button: string;
  /** The button to those who hear it alone. */
  readonly label: string;
  readonly question: string;
  readonly help: string;
  readonly yes: string;
  readonly no: string;
  readonly confirmed: () => Promise<unknown>;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className="button button-tertiary"
        aria-label={props.label}
        onClick={() => dialog.current?.showModal()}
      >
        {props.button}
      </button>
      <dialog ref={dialog} className="confirm" aria-labelledby={id}>
        <h2 id={id}>{props.question}</h2>
        <p>{props.help}</p>
        <div className="confirm-ways">
          <button type="button" className="button button-secondary" onClick={close}>
            {props.no}
          </button>
          <button
            type="button"
            className="button button-warning"
            onClick={() => {
              close();
              void props.confirmed();
            }}
          >
            {props.yes}
          </button>
        </div>
      </dialog>
    </>
  );
}
