import { useId } from 'react';

/** How far a slow step is: a bar that moves and the same in words. A share of null is a whole that is not known. */
export function ProgressBar({ text, share }: { readonly text: string; readonly share: number | null }) {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id}>{text}</label>
      <progress id={id} max={1} {...(share === null ? {} : { value: share })} />
    </div>
  );
}
