import { type ReactNode, useId, useRef } from 'react';
import { useOverflow } from '../state/use-overflow.ts';

/** A table that may be wider than the window: then it scrolls by itself, also by keyboard, and says so. */
export function ScrollRegion(props: {
  readonly caption: string;
  readonly hint: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  const scrolls = useOverflow(place);
  const reachable = scrolls ? { tabIndex: 0, 'aria-labelledby': id } : {};
  return (
    <>
      <p id={id} className={scrolls ? 'fine scroll-hint' : 'sr-only'}>
        {scrolls && (
          <span className="sr-only">
            {props.caption}
            {'. '}
          </span>
        )}
        {scrolls && props.hint}
      </p>
      <section ref={place} className="scroll-region" {...reachable}>
        {props.children}
      </section>
    </>
  );
}
