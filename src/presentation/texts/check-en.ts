import type { checkDa } from './check-da.ts';
import type { Widened } from './text-shape.ts';

/** The texts of checking and publishing a draft, in English. */
export const checkEn: Widened<typeof checkDa> = {
  title: '',
};
