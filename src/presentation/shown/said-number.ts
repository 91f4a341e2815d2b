import type { Language } from '../texts/words.ts';
import type { ShownValue } from './shown-page.ts';

const DANISH = /^([−+-]?)(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d+))?\s?(?:%|kr\.)?\*?$/;
const ENGLISH = /^([−+-]?)(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d+))?\s?(?:%|kr\.|DKK)?\*?$/;

/** A text of a page with the one number that it says: `1.234,5`, `23,5 %`, `0,44*`; null for other texts. */
export function shownValue(text: string, language: Language): ShownValue {
  const said = (language === 'da' ? DANISH : ENGLISH).exec(text.trim());
  if (!said) return { text, number: null };
  const [, sign = '', whole = '', decimals] = said;
  const size = Number(`${whole.replace(/\D/g, '')}.${decimals ?? '0'}`);
  return { text, number: size === 0 || sign === '' || sign === '+' ? size : -size };
}
