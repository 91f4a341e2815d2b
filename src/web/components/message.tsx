/** A message about the page, read out when it appears. */
export function Message({ text }: { readonly text: string }) {
  return (
    <div className="message" role="status">
      <span aria-hidden="true" className="message-sign">
        i
      </span>
      <p>{text}</p>
    </div>
  );
}
