import type { Catalogue } from '../catalogue/definition.ts';
import type { Bound } from '../intake/views.ts';
import { type BoundText, boundTexts } from '../presentation/pages/check/bound-text.ts';
import { wordsOf } from '../presentation/texts/words.ts';
import type { Language } from '../shared/problem-texts.ts';
import { cliText } from './texts.ts';

/** So many figures are named. */
const NAMED = 3;

/**
 * How far findings can move figures, on one line: the three they move most, and how many others. Figures of one name
 * are told apart by their catalogues.
 */
export function boundsText(
  bounds: readonly Bound[],
  catalogues: readonly Catalogue[],
  language: Language,
): string {
  const words = wordsOf(language);
  const texts = boundTexts(bounds, bounds[0]?.date ?? '', catalogues, words);
  const nameOf = ({ figure, name }: BoundText) => {
    const isAlone = texts.every((other) => other.figure === figure || other.name !== name);
    const catalogue = catalogues.find((each) => figure.startsWith(`${each.name}:`));
    return isAlone || !catalogue ? name : `${name} (${words.of(catalogue.title)})`;
  };
  const named = texts.slice(0, NAMED).map((bound) => `${nameOf(bound)} ${bound.text}`);
  const more = texts.length - NAMED;
  return [...named, ...(more > 0 ? [cliText(language, 'import.more', { count: more })] : [])].join('; ');
}
