import type { Unit } from '../../../catalogue/definition.ts';
import { faultOf } from '../../../intake/entry/impossible.ts';
import { PARTS } from '../../../intake/entry/part-kind.ts';
import { exactValue } from '../../../observations/value.ts';
import { formatFraction, formatPercent } from '../../format/number.ts';
import { DECIMALS } from '../../format/value.ts';
import type { Language } from '../../texts/words.ts';

/** Kroner are typed with at most two decimals, so everything is whole at this scale. */
const SCALE = 100;

/**
 * The value of typed parts as the figure's page will show it, rounded once from the exact fraction: `6,92`, `23,8 %`.
 * Undefined while a part is missing or impossible, and for counts and amounts, which are their own value.
 */
export function valueOfTyped(
  unit: Unit,
  numerator: string,
  denominator: string,
  language: Language,
): string | undefined {
  const parts = PARTS[unit];
  if (parts.denominator === undefined || numerator === '' || denominator === '') return undefined;
  const below = parts.denominator === 'population' ? 'count' : parts.denominator;
  if (faultOf(numerator, parts.numerator) ?? faultOf(denominator, below)) return undefined;
  const value = exactValue({
    ...{ catalogue: '', figure: '', area: '', date: 0, breakdown: '', category: '' },
    numerator: hundredths(numerator),
    denominator: hundredths(denominator),
    ...{ scale: SCALE, unit, status: 'ok', source: 'reported' },
  });
  if (!value) return undefined;
  return unit === 'percent'
    ? formatPercent(value, language)
    : formatFraction(value, DECIMALS[unit], language);
}

function hundredths(text: string): number {
  const [whole = '', decimals = ''] = text.split('.');
  return Number(`${whole}${decimals.padEnd(2, '0')}`);
}
