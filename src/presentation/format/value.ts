import type { Definition, Unit } from '../../catalogue/definition.ts';
import type { ProtectedCell, ShownCell } from '../../disclosure/protected-cell.ts';
import { exactValue } from '../../observations/value.ts';
import { type Fraction, fraction, toFixed } from '../../shared/exact.ts';
import type { Words } from '../texts/words.ts';
import { formatFraction, formatPercent } from './number.ts';

/** Decimals shown in each unit (figures.md rule 6). */
export const DECIMALS: Record<Unit, number> = {
  per_1000: 2,
  percent: 1,
  months: 1,
  ratio: 2,
  per_year: 1,
  days: 0,
  count: 0,
  kr: 0,
};

/** Shares of fewer than this many are written `6 ud af 12`, not as a percentage. */
export const FEWEST_FOR_PERCENT = 20;

/** A number as it stands on a page: text for the eye and, when it may be seen, its parts. */
export interface NumberText {
  readonly state: ProtectedCell['state'];
  /** `1,74`, `23,5 %`, `6 ud af 12`; `c` hidden, `..` missing. */
  readonly value: string;
  /** An asterisk after a provisional number. */
  readonly mark: '' | '*';
  /** What `value` is counted in; empty where it says so itself. */
  readonly unit: string;
  /** Why there is no number, in full and in a word; empty when there is one. */
  readonly words: string;
  readonly short: string;
  readonly numerator: string;
  readonly denominator: string;
  /** The exact parts, of numbers that are shown; absent for those that describe a single person. */
  readonly exact: {
    readonly numerator: number;
    readonly denominator: number | null;
    readonly scale: number;
  } | null;
}

/** The unit of a figure in words: `pr. 1.000 0-17-årige`. */
export function unitText({ unit, ages }: Pick<Definition, 'unit' | 'ages'>, { t }: Words): string {
  return t(`unit.${unit}`, { ages: agesText(ages) });
}

/** `0-17`. */
export function agesText({ from, to }: Definition['ages']): string {
  return `${from}-${to}`;
}

/** The number of a cell as text; a cell that is not there is one without a number. */
export function numberText(
  cell: ProtectedCell | undefined,
  definition: Pick<Definition, 'unit' | 'ages'>,
  threshold: number,
  words: Words,
): NumberText {
  const none = { unit: '', numerator: '', denominator: '', mark: '', exact: null } as const;
  if (cell?.state === 'hidden')
    return {
      ...none,
      state: 'hidden',
      value: 'c',
      words: words.t('number.hiddenWhy', { threshold }),
      short: words.t('number.hidden'),
    };
  const value = cell?.state === 'shown' ? exactValue(cell) : undefined;
  if (cell?.state !== 'shown' || value === undefined) {
    const reason = cell?.state === 'missing' ? cell.reason : 'not_reported';
    return {
      ...none,
      state: 'missing',
      value: '..',
      words: words.t(`number.${reason}`),
      short: words.t('number.missing'),
    };
  }
  const { numerator, denominator, scale, status } = cell;
  return {
    state: 'shown',
    value: valueText(cell, value, words),
    mark: status === 'provisional' ? '*' : '',
    unit: cell.unit === 'percent' ? '' : unitText(definition, words),
    words: '',
    short: '',
    numerator: partText(cell, numerator, words),
    denominator: denominator === undefined ? '' : partText(cell, denominator, words),
    exact: OF_ONE_PERSON.test(cell.figure) ? null : { numerator, denominator: denominator ?? null, scale },
  };
}

/** The value of a shown cell, rounded as it is written: what a chart draws. */
export function drawnValue(cell: ProtectedCell | undefined): number | null {
  const value = cell?.state === 'shown' ? exactValue(cell) : undefined;
  return cell === undefined || value === undefined ? null : Number(toFixed(value, DECIMALS[cell.unit]));
}

/** The count behind a shown rate or share; undefined when there is none to see. */
export function countOf(cell: ProtectedCell | undefined): number | undefined {
  return cell?.state === 'shown' && cell.scale === 1 ? cell.numerator : undefined;
}

/** Shortest and longest are the days of one child: written rounded, never exact. */
const OF_ONE_PERSON = /\.(min|max|median)$/;

function valueText(cell: ShownCell, value: Fraction, words: Words): string {
  if (cell.unit !== 'percent') return formatFraction(value, DECIMALS[cell.unit], words.language);
  if ((cell.denominator ?? 0) >= FEWEST_FOR_PERCENT) return formatPercent(value, words.language);
  return words.t('number.outOf', { n: cell.numerator, d: cell.denominator ?? 0 });
}

function partText({ unit, scale, figure }: ShownCell, part: number, { language, t }: Words): string {
  if (OF_ONE_PERSON.test(figure)) return '';
  const exact = fraction(BigInt(part), BigInt(scale));
  if (exact === undefined) return '';
  const text = formatFraction(exact, 0, language);
  return unit === 'ratio' || unit === 'kr' ? t('number.kr', { n: text }) : text;
}
