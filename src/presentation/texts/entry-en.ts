import type { entryDa } from './entry-da.ts';
import type { Widened } from './text-shape.ts';

/** The texts of typing figures in, in English. */
export const entryEn: Widened<typeof entryDa> = {
  title: '',
};
