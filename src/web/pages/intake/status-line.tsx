/** What was just done, said to readers of the screen and shown for some seconds at its foot; it never takes a click. */
export function StatusLine({ text }: { readonly text: string }) {
  return (
    <p className="wizard-status" role="status">
      {text !== '' && <span key={text}>{text}</span>}
    </p>
  );
}
