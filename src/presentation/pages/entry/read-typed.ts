import { readDecimal } from '../../../register/import/read-number.ts';
import { formatFraction } from '../../format/number.ts';
import type { Language } from '../../texts/words.ts';

/** What stands in tables where a number is not known; zero is written 0. */
const UNKNOWN = /^(?:[-\u2013\u2014\u2212]|\.{2,4}|\u2026\.?)?$/;
const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * A typed text as a plain decimal with a point, read as the language writes numbers (`1.250` is 1250 in Danish, 1,250 in
 * English); '' when it says that the number is not known; the text itself when it cannot be read.
 */
export function readTyped(text: string, language: Language): string {
  const trimmed = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (UNKNOWN.test(trimmed)) return '';
  return readDecimal(language === 'da' ? trimmed : swapped(trimmed)) ?? trimmed;
}

/** A plain decimal as the language writes it, with every decimal it has; other texts as they are. */
export function writeTyped(text: string, language: Language): string {
  const match = PLAIN.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', decimals = ''] = match;
  const numerator = BigInt(`${sign}${whole}${decimals}`);
  return formatFraction(
    { numerator, denominator: 10n ** BigInt(decimals.length) },
    decimals.length,
    language,
  );
}

function swapped(text: string): string {
  return text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}
