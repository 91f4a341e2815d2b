import type { Definition } from '../../../catalogue/definition.ts';
import type { ChangeCause, ChangePart } from '../../../observations/change/explain-change.ts';
import type { Observation } from '../../../observations/observation.ts';
import { exactValue } from '../../../observations/value.ts';
import { type Fraction, fraction, toFixed } from '../../../shared/exact.ts';
import { longDate, tableDate } from '../../format/date.ts';
import { formatFraction, formatPercent, formatWhole } from '../../format/number.ts';
import { DECIMALS, FEWEST_FOR_PERCENT } from '../../format/value.ts';
import type { Words } from '../../texts/words.ts';
import { compare, minus, plus, size } from '../check/fractions.ts';
import { roundedParts } from '../check/rounded-parts.ts';
import { differenceUnit, signedText } from '../check/signed.ts';
import { childrenText } from './child-list.ts';

/** How one number became the next: bars from the former to the present one, and the same as a table. */
export interface ChangeWaterfall {
  readonly title: string;
  readonly sentence: string;
  readonly how: string;
  readonly bars: readonly ChangeBar[];
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly ChangeRow[];
  readonly notes: readonly string[];
}

/** A bar on a scale from 0 to 1; `cause` opens its list, and is null where there are no children to list. */
export interface ChangeBar {
  readonly label: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'total' | 'up' | 'down' | 'none';
  readonly cause: ChangeCause | null;
  readonly opens: string;
}

/** A line of the table. */
interface ChangeRow {
  readonly label: string;
  readonly cause: ChangeCause | null;
  readonly cells: readonly string[];
  readonly total: boolean;
}

/** What is drawn: counts of children, or the value in the figure's unit. */
interface Scale {
  readonly decimals: number;
  readonly unit: string;
  readonly ends: readonly [Fraction, Fraction];
  readonly changeOf: (part: ChangePart) => Fraction;
  readonly endText: (observation: Observation) => string;
}

/** The waterfall of a figure whose value is known at both ends; its written parts sum to the written difference. */
export function changeWaterfall(
  definition: Definition,
  was: Observation,
  is: Observation,
  parts: readonly ChangePart[],
  words: Words,
): ChangeWaterfall {
  const { t, language } = words;
  const scale = scaleOf(definition, was, is, words);
  const drawn = parts.filter((part) => part.children > 0 || scale.changeOf(part).numerator !== 0n);
  const texts = partTexts(drawn.map(scale.changeOf), scale.decimals, words);
  const ends = { from: longDate(was.date, language), to: longDate(is.date, language) };
  const labelOf = (cause: ChangeCause) => t(`explain.cause.${cause}`, { age: definition.ages.to + 1 });
  const unit = differenceUnit(definition, words);
  const hasChildren = parts.some(({ members }) => members.length > 0);
  const isMoney = is.scale === 100;
  return {
    title: t('explain.waterfall.title', ends),
    sentence: sentenceOf(drawn, texts, scale, ends, labelOf, is, words),
    how: drawn.length === 0 ? '' : t(hasChildren ? 'explain.waterfall.how' : 'explain.waterfall.howMoney'),
    bars: barsOf(drawn, texts, scale, was, is, labelOf, words),
    caption: t('explain.waterfall.caption'),
    columns: [
      t('explain.waterfall.cause'),
      t('explain.waterfall.count'),
      ...(isMoney ? [] : [t('explain.waterfall.numerator')]),
      t('explain.waterfall.value', { unit }),
    ],
    rows: rowsOf(parts, definition, was, is, labelOf, isMoney, words),
    notes: notesOf(definition, was, is, words),
  };
}

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

/** Rates are told in children, as they are counted; other figures in their unit, but shares of few in counts too. */
function scaleOf(definition: Definition, was: Observation, is: Observation, words: Words): Scale {
  const { language, t } = words;
  if (definition.unit === 'per_1000' || definition.unit === 'count' || isOfFew(was) || isOfFew(is)) {
    const isCountedTwice = definition.rule.kind === 'sum' || definition.count === 'measures';
    return {
      decimals: 0,
      unit: t(isCountedTwice ? 'explain.waterfall.several' : 'explain.waterfall.children'),
      ends: [wholeOf(was.numerator ?? 0), wholeOf(is.numerator ?? 0)],
      changeOf: ({ numerator }) => wholeOf(numerator),
      endText: ({ numerator }) => formatWhole(numerator ?? 0, language),
    };
  }
  const decimals = DECIMALS[definition.unit];
  const endText = (observation: Observation) => {
    const value = valueAt(observation);
    return definition.unit === 'percent'
      ? formatPercent(value, language)
      : formatFraction(value, decimals, language);
  };
  const unit = differenceUnit(definition, words);
  return { decimals, unit, ends: [valueAt(was), valueAt(is)], changeOf: ({ value }) => value, endText };
}

function isOfFew({ unit, denominator }: Observation): boolean {
  return unit === 'percent' && (denominator ?? 0) < FEWEST_FOR_PERCENT;
}

function wholeOf(count: number): Fraction {
  return { numerator: BigInt(count), denominator: 1n };
}

function valueAt(observation: Observation): Fraction {
  const value = exactValue(observation);
  if (!value) throw new Error(`${observation.figure} has no value to take apart`);
  return value;
}

/** Whole units of the last decimal that sum to the rounded difference, written with their signs. */
function partTexts(exact: readonly Fraction[], decimals: number, words: Words): string[] {
  const denominator = 10n ** BigInt(decimals);
  return roundedParts(exact, decimals).map((units) =>
    units === 0n
      ? formatFraction(wholeOf(0), decimals, words.language)
      : signedText({ numerator: units, denominator }, decimals, words),
  );
}

function sentenceOf(
  parts: readonly ChangePart[],
  texts: readonly string[],
  { ends, decimals, unit, changeOf, endText }: Scale,
  dates: { readonly from: string; readonly to: string },
  labelOf: (cause: ChangeCause) => string,
  is: Observation,
  words: Words,
): string {
  const { t } = words;
  if (parts.length === 0) return t('explain.waterfall.same', { n: endText(is) });
  const change = signedText(minus(ends[1], ends[0]), decimals, words);
  if (compare(ends[0], ends[1]) === 0) {
    const count = childrenText(
      parts.reduce((sum, { children }) => sum + children, 0),
      words,
    );
    return t('explain.waterfall.unchanged', { to: endText(is), unit, count });
  }
  const isUp = compare(ends[1], ends[0]) > 0;
  const [most = -1] = [...parts.keys()]
    .filter((i) => compare(changeAt(i), NOTHING) > 0 === isUp)
    .sort((a, b) => compare(size(changeAt(b)), size(changeAt(a))));
  const part = parts[most];
  const slots = { ...dates, change, unit };
  return part
    ? t('explain.waterfall.sentence', {
        ...slots,
        cause: lowered(labelOf(part.cause)),
        value: texts[most] ?? '',
      })
    : t('explain.waterfall.plain', slots);

  function changeAt(i: number): Fraction {
    const found = parts[i];
    return found ? changeOf(found) : NOTHING;
  }
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

function barsOf(
  parts: readonly ChangePart[],
  texts: readonly string[],
  { ends, changeOf, endText }: Scale,
  was: Observation,
  is: Observation,
  labelOf: (cause: ChangeCause) => string,
  words: Words,
): ChangeBar[] {
  const { language, t } = words;
  let reached = ends[0];
  const steps = parts.map((part) => {
    const from = reached;
    reached = plus(reached, changeOf(part));
    return { from, to: reached };
  });
  const numbers = [...steps.flatMap(({ from, to }) => [from, to]), ...ends].map(drawnNumber);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const place = (value: Fraction) => (drawnNumber(value) - low) / (high - low || 1);
  const zero = wholeOf(0);
  const total = (observation: Observation, value: Fraction): ChangeBar => ({
    label: tableDate(observation.date, language),
    text: endText(observation),
    from: place(zero),
    to: place(value),
    kind: 'total',
    cause: null,
    opens: '',
  });
  return [
    total(was, ends[0]),
    ...parts.map((part, i): ChangeBar => {
      const change = changeOf(part).numerator;
      const label = labelOf(part.cause);
      return {
        label,
        text: texts[i] ?? '',
        from: place(steps[i]?.from ?? zero),
        to: place(steps[i]?.to ?? zero),
        kind: change === 0n ? 'none' : change > 0n ? 'up' : 'down',
        cause: part.members.length > 0 ? part.cause : null,
        opens: t('explain.waterfall.open', { label, n: childrenText(part.children, words) }),
      };
    }),
    total(is, ends[1]),
  ];
}

const DRAWN_DECIMALS = 8;

function drawnNumber(value: Fraction): number {
  return Number(toFixed(value, DRAWN_DECIMALS));
}

/** The table has both: how many children, what they do to the numerator, and what that does to the value. */
function rowsOf(
  parts: readonly ChangePart[],
  definition: Definition,
  was: Observation,
  is: Observation,
  labelOf: (cause: ChangeCause) => string,
  isMoney: boolean,
  words: Words,
): ChangeRow[] {
  const { language } = words;
  const decimals = DECIMALS[definition.unit];
  const values = partTexts(
    parts.map(({ value }) => value),
    decimals,
    words,
  );
  const total = (observation: Observation): ChangeRow => ({
    label: tableDate(observation.date, language),
    cause: null,
    cells: [
      '',
      ...(isMoney ? [] : [formatWhole(observation.numerator ?? 0, language)]),
      formatFraction(valueAt(observation), decimals, language),
    ],
    total: true,
  });
  return [
    total(was),
    ...parts.map((part, i) => ({
      label: labelOf(part.cause),
      cause: part.members.length > 0 ? part.cause : null,
      cells: [
        part.children === 0 ? '' : formatWhole(part.children, language),
        ...(isMoney ? [] : [signedText(wholeOf(part.numerator), 0, words)]),
        values[i] ?? '',
      ],
      total: false,
    })),
    total(is),
  ];
}

function notesOf(definition: Definition, was: Observation, is: Observation, { t }: Words): string[] {
  const decimals = DECIMALS[definition.unit];
  const units = (value: Fraction) => BigInt(toFixed(value, decimals).replace('.', ''));
  const [start, end] = [valueAt(was), valueAt(is)];
  const isOff = units(start) + units(minus(end, start)) !== units(end);
  return [
    ...(isOfFew(was) || isOfFew(is) ? [t('explain.waterfall.shares', { n: FEWEST_FOR_PERCENT })] : []),
    ...(isOff ? [t('explain.waterfall.rounding')] : []),
  ];
}

/** What the figure would be, had the child population not changed; empty for a figure that has none. */
export function populationSentence(
  definition: Definition,
  was: Observation,
  is: Observation,
  { t, language }: Words,
): string {
  if (definition.unit !== 'per_1000' || !was.denominator || !is.denominator) return '';
  const slots = {
    ages: `${definition.ages.from}-${definition.ages.to}`,
    now: formatWhole(is.denominator, language),
    before: formatWhole(was.denominator, language),
  };
  if (was.denominator === is.denominator) return t('explain.populationSame', slots);
  const value = fraction(BigInt(is.numerator ?? 0) * 1000n, BigInt(was.denominator));
  if (!value) return '';
  return t('explain.population', { ...slots, value: formatFraction(value, DECIMALS.per_1000, language) });
}
