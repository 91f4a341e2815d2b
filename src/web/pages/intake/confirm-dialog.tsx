import { type ReactNode, useId, useRef } from 'react';

const LOOKS = {
  destroys: { button: 'button-tertiary', yes: 'button-warning' },
  publishes: { button: 'button-secondary', yes: 'button-primary' },
} as const;

/** A button that asks before it does what cannot be undone; the way out stands first. */
export function ConfirmDialog(props: {
  readonly button: string;
  /** The button to those who hear it alone. */
  readonly label: string;
  readonly act?: keyof typeof LOOKS;
  readonly question: string;
  readonly help: string;
  /** What is to be filled in before the answer. */
  readonly children?: ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly confirmed: () => Promise<unknown>;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const look = LOOKS[props.act ?? 'destroys'];
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className={`button ${look.button}`}
        aria-label={props.label}
        onClick={() => dialog.current?.showModal()}
      >
        {props.button}
      </button>
      <dialog ref={dialog} className="confirm" aria-labelledby={id}>
        <h2 id={id}>{props.question}</h2>
        <p>{props.help}</p>
        {props.children}
        <div className="confirm-ways">
          <button type="button" className="button button-secondary" onClick={close}>
            {props.no}
          </button>
          <button
            type="button"
            className={`button ${look.yes}`}
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
