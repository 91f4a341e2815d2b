import { codeOf } from './code-list.ts';
import type { ColumnDescription } from './description.ts';
import { fold } from './fold.ts';

const WORDS: ReadonlySet<string> = new Set(
  [
    'ukendt',
    'uoplyst',
    'ikke oplyst',
    'uoplyste',
    'ikke angivet',
    'ikke kendt',
    'ved ikke',
    'vides ikke',
    'andet',
    'x',
    'n/a',
    'unknown',
    'other',
  ].map(fold),
);
const ONLY_SIGNS = /^[-\u2010-\u2015\u2212?._]+$/;
/** Columns that may stand empty in a row, but that tell what the measure is: their words are asked about. */
const TELLING = new Set(['measure_type', 'placement_site']);

/** Whether the text is a word for a value that is not known (`ukendt`, `-`), in a column of codes that may be empty. */
export function meansUnknown(column: ColumnDescription, text: string): boolean {
  if (column.kind !== 'code' || column.required || TELLING.has(column.name)) return false;
  if (!ONLY_SIGNS.test(text) && !WORDS.has(fold(text))) return false;
  return !column.codes || codeOf(column.codes, text) === undefined;
}
