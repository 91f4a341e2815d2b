import type { Definition } from '../../../catalogue/definition.ts';
import type { Fraction } from '../../../shared/exact.ts';
import { formatFraction } from '../../format/number.ts';
import { DECIMALS, unitText } from '../../format/value.ts';
import type { Words } from '../../texts/words.ts';

/** A difference with its sign, rounded once: `+0,70`, `−0,31`; `0` only when it is exactly nothing. */
export function signedText(value: Fraction, decimals: number, { language }: Words): string {
  if (value.numerator === 0n) return '0';
  const text = formatFraction(value, decimals, language);
  return value.numerator > 0n && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A difference of a figure in its decimals, without the unit. */
export function differenceText(value: Fraction, { unit }: Definition, words: Words): string {
  return signedText(value, DECIMALS[unit], words);
}

/** What a difference of a figure is counted in: `pr. 1.000 0-17-årige`, `procentpoint`. */
export function differenceUnit(definition: Definition, words: Words): string {
  return definition.unit === 'percent' ? words.t('check.points') : unitText(definition, words);
}
