import type { ShownPage } from '../../presentation/shown/shown-page.ts';
import type { Words } from '../../presentation/texts/words.ts';

/** A page that becomes a file: what it shows, where it is, and the words of its language. */
export interface PageCopy {
  readonly shown: ShownPage;
  /** The whole address of the page. */
  readonly address: string;
  readonly words: Words;
}
