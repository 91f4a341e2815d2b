import { createContext } from 'react';
import type { GivenPage, PageHead } from '../../presentation/rendering/drawing.ts';

/** What a page is drawn in: a browser, or the server before it. */
export interface Around {
  /** What came with the page; taken away when anything newer has been asked for. */
  readonly given: { current: GivenPage | null };
  /** Where charts are drawn on the server; in a browser they are drawn when their width is known. */
  readonly document: Document | null;
  /** Hears what the page says of itself, on the server. */
  readonly tellHead: ((head: PageHead) => void) | null;
}

export const AroundContext = createContext<Around>({
  given: { current: null },
  document: null,
  tellHead: null,
});
