import { addressOf, type Definition } from '../../../catalogue/definition.ts';
import type { Observation } from '../../../observations/observation.ts';
import { exactValue } from '../../../observations/value.ts';
import type { Day } from '../../../shared/calendar.ts';
import { type Fraction, fraction } from '../../../shared/exact.ts';
import { tableDate } from '../../format/date.ts';
import { formatFraction, formatList } from '../../format/number.ts';
import { DECIMALS, numberText, unitText } from '../../format/value.ts';
import type { Words } from '../../texts/words.ts';
import { covers } from './own-children.ts';

/** What was calculated of a definition that is not saved yet. */
export interface Previewed {
  /** Main figure first. */
  readonly definitions: readonly Definition[];
  /** Oldest first: the newest cut-offs. */
  readonly dates: readonly Day[];
  /** Exact totals of the definitions on the dates: for readers who see rows. */
  readonly observations: readonly Observation[];
  /** The standard figure that counts most nearly the same, with its totals on the dates. */
  readonly nearest:
    | { readonly definition: Definition; readonly observations: readonly Observation[] }
    | undefined;
}

/** The live result beside the form. */
export interface PreviewModel {
  readonly name: string;
  readonly unit: string;
  /** Newest first. */
  readonly rows: readonly {
    readonly date: string;
    readonly value: string;
    readonly n: string;
    readonly of: string;
    /** Empty where there is no nearest figure of the same unit. */
    readonly standard: string;
    readonly difference: string;
  }[];
  readonly nearest: string | null;
  readonly warnings: readonly string[];
  readonly said: string;
}

/** How many dates the table shows; the warnings look at all that were calculated. */
const SHOWN_DATES = 4;

/** The live result of the main figure for a reader who sees rows. */
export function previewModel(previewed: Previewed, threshold: number, words: Words): PreviewModel {
  const { definitions, dates, observations, nearest } = previewed;
  const [definition] = definitions;
  if (!definition) throw new Error('a preview without a figure');
  const at = (date: Day) => observationOf(observations, definition, date);
  const alike = nearest?.definition.unit === definition.unit ? nearest : undefined;
  const rows = dates
    .slice(-SHOWN_DATES)
    .toReversed()
    .map((date) => {
      const own = textsOf(at(date), definition, words);
      const standard = alike && observationOf(alike.observations, alike.definition, date);
      return {
        date: tableDate(date, words.language),
        ...own,
        standard: alike ? textsOf(standard, alike.definition, words).value : '',
        difference: alike ? differenceText(at(date), standard, definition, words) : '',
      };
    });
  return {
    name: words.of(definition.name),
    unit: unitText(definition, words),
    rows,
    nearest: nearest ? words.of(nearest.definition.name) : null,
    warnings: warningsOf(previewed, definition, threshold, words),
    said: words.t('own.live.updated', { value: rows[0]?.value ?? '..' }),
  };
}

/** Value, count and base of an observation as a reader of rows sees them. */
export function textsOf(
  observation: Observation | undefined,
  definition: Definition,
  words: Words,
): { readonly value: string; readonly n: string; readonly of: string } {
  const cell =
    observation && isThere(observation) ? ({ ...observation, state: 'shown' } as const) : undefined;
  if (!cell || cell.numerator === undefined) return { value: '..', n: '..', of: '' };
  const shown = { ...cell, numerator: cell.numerator, status: shownStatus(cell.status) };
  const { value, numerator, denominator } = numberText(shown, definition, 0, words);
  return { value, n: numerator, of: denominator };
}

function shownStatus(status: Observation['status']): 'ok' | 'provisional' | 'break' {
  return status === 'break' || status === 'provisional' ? status : 'ok';
}

function isThere({ status, numerator }: Observation): boolean {
  return numerator !== undefined && status !== 'not_reported' && status !== 'no_denominator';
}

/** `+0,42`: the exact difference of two values of the same unit; `..` when one is missing. */
export function differenceText(
  own: Observation | undefined,
  other: Observation | undefined,
  { unit }: Definition,
  { language }: Words,
): string {
  const [a, b] = [own && exactValue(own), other && exactValue(other)];
  if (!a || !b) return '..';
  const exact = minus(a, b);
  const text = exact ? formatFraction(exact, DECIMALS[unit], language) : '..';
  return exact && exact.numerator > 0n && /[1-9]/.test(text) ? `+${text}` : text;
}

function minus(a: Fraction, b: Fraction): Fraction | undefined {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

function warningsOf(
  { dates, observations, nearest }: Previewed,
  definition: Definition,
  threshold: number,
  words: Words,
): string[] {
  const { t, language, of } = words;
  const named = (days: readonly Day[]) =>
    formatList(
      days.map((day) => tableDate(day, language)),
      language,
    );
  const at = dates.map((date) => ({ date, own: observationOf(observations, definition, date) }));
  const beyond = at.filter(
    ({ own }) => isPart(definition) && (own?.numerator ?? 0) > (own?.denominator ?? Infinity),
  );
  const missing = at.filter(({ own }) => !own || !isThere(own) || exactValue(own) === undefined);
  const few = at.filter(({ own }) => own !== undefined && isFew(own, definition, threshold));
  return [
    ...(beyond.length > 0
      ? [t('own.live.exceeds', { list: named(beyond.map(({ date }) => date)) })]
      : mayExceed(definition)
        ? [t('own.live.mayExceed')]
        : []),
    ...(few.length > 0 ? [t('own.live.few', { count: few.length, of: dates.length, threshold })] : []),
    ...(missing.length > 0 ? [t('own.live.missing', { list: named(missing.map(({ date }) => date)) })] : []),
    ...(nearest && isSame(definition, nearest.definition)
      ? [t('own.live.same', { name: of(nearest.definition.name) })]
      : []),
  ];
}

/** A share of children, or a rate of them among all children. */
function isPart({ unit }: Definition): boolean {
  return unit === 'percent' || unit === 'per_1000';
}

/** Whether who is counted need not be among those it is a part of. */
function mayExceed({ rule, unit, count }: Definition): boolean {
  if (rule.kind === 'share')
    return (
      rule.oneGroupEach.length === 0 && !rule.measures.types.every((type) => covers(rule.of.types, type))
    );
  return unit === 'per_1000' && count === 'measures';
}

/** What the gate hides: small groups above or below the line; not zeros, and not days. */
function isFew(
  { numerator, denominator, unit }: Observation,
  { rule }: Definition,
  threshold: number,
): boolean {
  const small = (n: number | undefined) => n !== undefined && n > 0 && n < threshold;
  if (unit === 'months' || unit === 'percent')
    return small(denominator) || (unit === 'percent' && small(numerator));
  return rule.kind !== 'amount' && rule.kind !== 'ratio_of_amounts' && small(numerator);
}

function isSame(a: Definition, b: Definition): boolean {
  const counted = ({ rule, unit, ages, targetGroups, count, population }: Definition) =>
    JSON.stringify([rule, unit, ages, targetGroups, count, population]);
  return counted(a) === counted(b);
}

function observationOf(
  all: readonly Observation[],
  definition: Definition,
  date: Day,
): Observation | undefined {
  const address = addressOf(definition);
  return all.find((o) => addressOf(o) === address && o.date === date && o.breakdown === '');
}
