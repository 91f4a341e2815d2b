import { type ReactNode, useRef } from 'react';

/** Something that is unfolded to be used, also without scripts; `close` folds it again and leaves the focus on its name. */
export function Folded(props: {
  readonly name: string;
  /** What it says by itself to those who hear it. */
  readonly fullName?: string;
  readonly children: (close: () => void) => ReactNode;
}) {
  const { name, fullName, children } = props;
  const place = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!place.current) return;
    place.current.open = false;
    place.current.querySelector('summary')?.focus();
  };
  return (
    // It may be unfolded before the scripts have come.
    <details className="folded no-print" ref={place} suppressHydrationWarning>
      <summary {...(fullName === undefined ? {} : { 'aria-label': fullName })}>{name}</summary>
      {children(close)}
    </details>
  );
}
