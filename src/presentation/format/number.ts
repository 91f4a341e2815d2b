import { type Fraction, toFixed } from '../../shared/exact.ts';
import type { Language } from '../texts/words.ts';

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };
const MINUS = '\u2212';

/** The locale of dates and separators. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** An exact fraction, rounded once, as a reader of the language writes it: `18.222,50`. */
export function formatFraction(value: Fraction, decimals: number, language: Language): string {
  const [whole = '', rest] = toFixed(value, decimals).replace('-', '').split('.');
  const { group, decimal } = SEPARATORS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const negative = value.numerator < 0n && /[1-9]/.test(whole + (rest ?? ''));
  return `${negative ? MINUS : ''}${grouped}${rest === undefined ? '' : decimal + rest}`;
}

/** A whole number as a reader of the language writes it: `18.222`. */
export function formatWhole(value: number, language: Language): string {
  return formatFraction({ numerator: BigInt(value), denominator: 1n }, 0, language);
}

/** A percentage with one decimal: `23,8 %` with a hard space in Danish. */
export function formatPercent(value: Fraction, language: Language): string {
  return `${formatFraction(value, 1, language)}${PERCENT[language]}`;
}

/** `a, b og c`. */
export function formatList(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(parts);
}

const SEPARATORS: Record<Language, { group: string; decimal: string }> = {
  da: separatorsOf('da'),
  en: separatorsOf('en'),
};
const PERCENT: Record<Language, string> = { da: '\u00a0%', en: '%' };

function separatorsOf(language: Language): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(localeOf(language)).formatToParts(1234567.8);
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: find('group'), decimal: find('decimal') };
}
