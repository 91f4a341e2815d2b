import type { Catalogue } from '../catalogue/definition.ts';
import type { Bound } from '../intake/views.ts';
import { boundTexts } from '../presentation/pages/check/bound-text.ts';
import { wordsOf } from '../presentation/texts/words.ts';
import type { Language } from '../shared/problem-texts.ts';
import { cliText } from './texts.ts';

/** So many figures are named. */
const NAMED = 3;

/** How far findings can move figures, on one line: the three they move most, and how many others. */
export function boundsText(
  bounds: readonly Bound[],
  catalogues: readonly Catalogue[],
  language: Language,
): string {
  const texts = boundTexts(bounds, bounds[0]?.date ?? '', catalogues, wordsOf(language));
  const named = texts.slice(0, NAMED).map(({ name, text }) => `${name} ${text}`);
  const more = texts.length - NAMED;
  return [...named, ...(more > 0 ? [cliText(language, 'import.more', { count: more })] : [])].join('; ');
}
