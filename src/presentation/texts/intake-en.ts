import type { intakeDa } from './intake-da.ts';
import type { Widened } from './text-shape.ts';

/** The texts of taking files in: drafts, files, columns and values, in English. */
export const intakeEn: Widened<typeof intakeDa> = {
  title: '',
};
