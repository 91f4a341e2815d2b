import type { Definition } from '../../../catalogue/definition.ts';
import type { DifferencePart, FigureDifference, Part } from '../../../intake/views.ts';
import { type Fraction, fraction, toFixed } from '../../../shared/exact.ts';
import { formatFraction, formatWhole } from '../../format/number.ts';
import { DECIMALS } from '../../format/value.ts';
import type { Words } from '../../texts/words.ts';
import { causeName, causeWords, exactPart, tellingParts } from './cause.ts';
import { compare, minus, plus } from './fractions.ts';
import { largestPart } from './largest-part.ts';
import { exactOf, isShareOfFew, partText } from './part.ts';
import { roundedParts } from './rounded-parts.ts';
import { differenceText, differenceUnit, signedText } from './signed.ts';

/** How one number became the next: a sentence, bars from the former to the present one, and the same as a table. */
export interface WaterfallModel {
  readonly title: string;
  readonly sentence: string;
  readonly alt: string;
  readonly caption: string;
  readonly bars: readonly WaterfallBar[];
  readonly columns: readonly [string, string, string, string];
  readonly rows: readonly WaterfallRow[];
  /** Told when the written numbers do not add up to the last digit; else empty. */
  readonly rounding: string;
}

/** A bar from one value to another (drawn, in the figure's unit); totals stand on zero. */
export interface WaterfallBar {
  readonly label: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'total' | 'up' | 'down' | 'none';
}

/** A line of the table; empty cells where a column says nothing. */
interface WaterfallRow {
  readonly label: string;
  readonly children: string;
  readonly numerator: string;
  readonly value: string;
  readonly total: boolean;
}

/**
 * The waterfall of a figure; null when a number is missing, is a share of few, or the difference cannot be taken apart
 * into parts that sum to it. The written parts sum to the written difference.
 */
export function waterfallModel(
  difference: FigureDifference,
  definition: Definition,
  dates: { readonly before: string; readonly now: string },
  words: Words,
): WaterfallModel | null {
  const { before, now } = difference;
  if (!before || !now || isShareOfFew(before, definition) || isShareOfFew(now, definition)) return null;
  const [start, end] = [before, now].map((part) => exactOf(part, definition, part.date));
  const parts = tellingParts(difference.parts);
  const exact = parts.map(exactPart);
  if (!start || !end || parts.length === 0) return null;
  if (compare(exact.reduce(plus, start), end) !== 0) return null;

  const texts = partTexts(exact, definition, words);
  const [from, to] = [before, now].map((part) => partText(part, definition, part.date, words).value);
  const unit = differenceUnit(definition, words);
  const changed = differenceText(minus(end, start), definition, words);
  const name = words.of(definition.name);
  const same = compare(start, end) === 0;
  const sentence = words.t(same ? 'check.waterfall.same' : 'check.waterfall.sentence', {
    name,
    from: from ?? '',
    to: to ?? '',
    changed: `${changed} ${unit}`,
    cause: mostly(parts, texts, words),
  });
  const bars = barsOf(
    parts,
    exact,
    texts,
    { start, end, from: from ?? '', to: to ?? '' },
    dates,
    definition,
    words,
  );
  return {
    title: words.t('check.waterfall.title', { name }),
    sentence,
    alt: words.t('check.waterfall.alt', {
      name,
      list: bars.map(({ label, text }) => `${label} ${text}`).join(', '),
    }),
    caption: words.t('check.waterfall.caption', { name }),
    bars,
    columns: [
      words.t('check.waterfall.cause'),
      words.t('check.waterfall.children'),
      words.t('check.waterfall.numerator'),
      words.t('check.waterfall.value', { unit }),
    ],
    rows: [
      totalRow(dates.before, before, from ?? '', words),
      ...parts.map((part, i) => ({
        label: causeName(part.cause, words),
        children: part.children === 0 ? '' : formatWhole(part.children, words.language),
        numerator: wholeOf(part.numerator, before.scale, words),
        value: texts[i] ?? '',
        total: false,
      })),
      totalRow(dates.now, now, to ?? '', words),
    ],
    rounding: roundingNote(start, end, definition, words),
  };
}

/** The written parts: whole units of the last decimal that sum to the rounded difference. */
function partTexts(exact: readonly Fraction[], { unit }: Definition, words: Words): string[] {
  const decimals = DECIMALS[unit];
  const denominator = 10n ** BigInt(decimals);
  return roundedParts(exact, decimals).map((units, i) => {
    if (exact[i]?.numerator === 0n) return '0';
    const rounded = { numerator: units, denominator };
    return units === 0n
      ? formatFraction(rounded, decimals, words.language)
      : signedText(rounded, decimals, words);
  });
}

/** The part that moves the number most, in words: `mest: 7 ophørte børn (−0,36)`. */
function mostly(parts: readonly DifferencePart[], texts: readonly string[], words: Words): string {
  const most = largestPart(parts);
  if (!most) return '';
  const value = texts[parts.indexOf(most)] ?? '';
  return words.t('check.mostly', { cause: causeWords(most, words), value });
}

function barsOf(
  parts: readonly DifferencePart[],
  exact: readonly Fraction[],
  texts: readonly string[],
  ends: { readonly start: Fraction; readonly end: Fraction; readonly from: string; readonly to: string },
  dates: { readonly before: string; readonly now: string },
  definition: Definition,
  words: Words,
): WaterfallBar[] {
  const drawn = (value: Fraction) => Number(toFixed(value, DECIMALS[definition.unit] + 4));
  let reached = ends.start;
  const steps = parts.map((part, i): WaterfallBar => {
    const change = exact[i] ?? { numerator: 0n, denominator: 1n };
    const from = reached;
    reached = plus(reached, change);
    const kind = change.numerator === 0n ? 'none' : change.numerator > 0n ? 'up' : 'down';
    return {
      label: causeName(part.cause, words),
      text: texts[i] ?? '',
      from: drawn(from),
      to: drawn(reached),
      kind,
    };
  });
  return [
    { label: dates.before, text: ends.from, from: 0, to: drawn(ends.start), kind: 'total' },
    ...steps,
    { label: dates.now, text: ends.to, from: 0, to: drawn(ends.end), kind: 'total' },
  ];
}

function totalRow(
  label: string,
  { numerator, scale }: Part,
  value: string,
  { language }: Words,
): WaterfallRow {
  const exact = numerator === null ? undefined : fraction(BigInt(numerator), BigInt(scale));
  return {
    label,
    children: '',
    numerator: exact ? formatFraction(exact, 0, language) : '',
    value,
    total: true,
  };
}

function wholeOf(numerator: number, scale: number, words: Words): string {
  const exact = fraction(BigInt(numerator), BigInt(scale));
  return exact ? signedText(exact, 0, words) : '';
}

/** Each number is rounded once, so the two ends may lie a last digit from the written difference. */
function roundingNote(start: Fraction, end: Fraction, { unit }: Definition, { t }: Words): string {
  const units = (value: Fraction) => BigInt(toFixed(value, DECIMALS[unit]).replace('.', ''));
  return units(start) + units(minus(end, start)) === units(end) ? '' : t('check.waterfall.rounding');
}
