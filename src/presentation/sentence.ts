import type { Definition } from '../catalogue/definition.ts';
import type { ProtectedCell, ShownCell } from '../disclosure/protected-cell.ts';
import { exactValue } from '../observations/value.ts';
import { type Day, monthsBefore } from '../shared/calendar.ts';
import { fraction } from '../shared/exact.ts';
import { type ChangeCode, changeBetween } from './comparison.ts';
import { longDate } from './format/date.ts';
import { formatFraction, formatWhole } from './format/number.ts';
import { DECIMALS, FEWEST_FOR_PERCENT, numberText, unitText } from './format/value.ts';
import { da } from './texts/da.ts';
import type { Words } from './texts/words.ts';

type SentenceKey = Exclude<keyof typeof da.sentence, 'period_one' | 'period_other'>;

/** What a sentence is about: one figure on one date, with the number it is compared with. */
export interface Subject {
  readonly definition: Definition;
  readonly date: Day;
  readonly cell: ProtectedCell | undefined;
  readonly compared: { readonly date: Day; readonly cell: ProtectedCell | undefined } | undefined;
  readonly threshold: number;
}

/** Whether the number may still change, said as a sentence; empty when it may not. */
export function provisionalSentence(cell: ProtectedCell | undefined, { t }: Words): string {
  return cell?.state === 'shown' && cell.status === 'provisional' ? t('number.provisional') : '';
}

/** The number said as a sentence: `85 børn og unge var anbragt i plejefamilie pr. 1. januar 2018.` */
export function titleSentence({ definition, date, cell, threshold }: Subject, words: Words): string {
  const slots = { name: words.of(definition.name), date: longDate(date, words.language) };
  if (cell?.state === 'hidden') return words.t('sentence.hidden', slots);
  const number = numberText(cell, definition, threshold, words);
  if (cell?.state !== 'shown' || number.state !== 'shown') return words.t('sentence.missing', slots);
  const key = sentenceKeyOf(definition);
  const value = `${number.value} ${number.unit}`.trim();
  if (key === 'generic' && 'months' in definition.rule)
    return words.t('sentence.period', { ...slots, value, count: definition.rule.months });
  const n = cell.numerator === 0 ? words.t('number.none') : number.numerator;
  const starts = da.sentence[key].startsWith('{{n}}');
  return words.t(`sentence.${key}`, {
    ...slots,
    value: key === 'generic' ? value : number.value,
    n: starts ? n : number.numerator,
    d: number.denominator,
    from: longDate(earlierDate(definition, date), words.language),
  });
}

/** How the number has changed, in up to three sentences: the difference, the rates, the change word. */
export function changeSentences(subject: Subject, words: Words): string[] {
  const { definition, cell, compared, threshold } = subject;
  if (!compared) return [];
  const before = compared.cell;
  const word = `${words.t(`change.${changeBetween(before, cell)}`)}.`;
  if (before?.state !== 'shown' || cell?.state !== 'shown') return [word];
  const date = longDate(compared.date, words.language);
  const was = numberText(before, definition, threshold, words);
  const now = numberText(cell, definition, threshold, words);
  if (definition.unit === 'per_1000') {
    const unit = capitalised(unitText(definition, words));
    const rates = words.t('change.ratesAgainst', { unit, now: now.value, before: was.value });
    return [differenceOfCounts(cell.numerator - before.numerator, date, words), rates, word];
  }
  const value = `${was.value} ${was.unit}`.trim();
  const code = changeBetween(before, cell);
  if (code === 'higher' || code === 'lower' || code === 'same')
    return [withOneStop(words.t(`change.${code}Than`, { date, value }))];
  return [differenceOfShares(before, cell, date, words.t('change.was', { date, value }), words), word];
}

/** The change word as it stands in tables: `Ingen sikker ændring`. */
export function changeWord(code: ChangeCode, { t }: Words): string {
  return t(`change.${code}`);
}

/** The earlier date that a transition looks from; the date itself for other kinds. */
export function earlierDate({ rule }: Definition, date: Day): Day {
  return rule.kind === 'transition' ? monthsBefore(date, rule.monthsBack) : date;
}

function sentenceKeyOf(definition: Definition): SentenceKey {
  const id = definition.id.replace(/^guide_/, '');
  return id in da.sentence && !RESERVED.includes(id) ? (id as SentenceKey) : 'generic';
}

const RESERVED = ['hidden', 'missing', 'generic', 'period_one', 'period_other'];

function differenceOfCounts(difference: number, date: string, { language, t }: Words): string {
  if (difference === 0) return t('change.asMany', { date });
  const n = formatWhole(Math.abs(difference), language);
  return difference > 0 ? t('change.more', { n, date }) : t('change.fewer', { n, date });
}

/** Percentage points from the exact shares; with few in the base only what it was. */
function differenceOfShares(
  before: ShownCell,
  now: ShownCell,
  date: string,
  then: string,
  { language, t }: Words,
): string {
  const [a, b] = [exactValue(before), exactValue(now)];
  const bases = [before.denominator ?? 0, now.denominator ?? 0];
  if (!a || !b || bases.some((base) => base < FEWEST_FOR_PERCENT)) return then;
  const numerator = b.numerator * a.denominator - a.numerator * b.denominator;
  const size = fraction(numerator < 0n ? -numerator : numerator, a.denominator * b.denominator);
  if (!size || numerator === 0n) return then;
  const n = formatFraction(size, DECIMALS.percent, language);
  return numerator > 0n ? t('change.pointsHigher', { n, date }) : t('change.pointsLower', { n, date });
}

/** `kr.` at the end of a sentence is its full stop too. */
function withOneStop(text: string): string {
  return text.replace(/\.\.$/, '.');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
